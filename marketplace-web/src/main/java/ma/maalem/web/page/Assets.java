package ma.maalem.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Style sheets, scripts, fonts and icons: files on the class path, addressed by their content. */
@ApplicationScoped
public class Assets {

  /** A file in memory. */
  public record Asset(byte[] bytes, String contentType, String tag) {}

  private static final Pattern NAME =
      Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*(\\.[a-z0-9]+)+");

  /** A style sheet's reference to another asset. */
  private static final Pattern REFERENCE = Pattern.compile("url\\(\"\\.\\./([a-z0-9/.-]+)\"\\)");

  /** Files that come from a web jar instead of our own folder. */
  private static final Map<String, String> BORROWED =
      Map.of("js/htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "png", "image/png",
          "ico", "image/x-icon",
          "txt", "text/plain;charset=UTF-8",
          "webmanifest", "application/manifest+json");

  private final Map<String, Optional<Asset>> loaded = new ConcurrentHashMap<>();

  public Optional<Asset> find(String name) {
    return NAME.matcher(name).matches()
        ? loaded.computeIfAbsent(name, Assets::load)
        : Optional.empty();
  }

  /**
   * @throws IllegalArgumentException when there is no such file: a mistake in a template
   */
  public String address(String name) {
    Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("No asset " + name));
    return "/assets/" + name + "?v=" + asset.tag();
  }

  private static Optional<Asset> load(String name) {
    String resource = BORROWED.getOrDefault(name, "/assets/" + name);
    try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
      if (stream == null) {
        return Optional.empty();
      }
      byte[] bytes =
          name.endsWith(".css") ? withVersions(stream.readAllBytes()) : stream.readAllBytes();
      String type =
          TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Optional.of(new Asset(bytes, type, HexFormat.of().formatHex(digest, 0, 8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    }
  }

  /** A style sheet whose fonts are addressed by their content, so that they too last for ever. */
  private static byte[] withVersions(byte[] styleSheet) {
    return REFERENCE
        .matcher(new String(styleSheet, StandardCharsets.UTF_8))
        .replaceAll(
            reference -> {
              String file = reference.group(1);
              Asset asset =
                  load(file).orElseThrow(() -> new IllegalArgumentException("No asset " + file));
              return "url(\"/assets/" + file + "?v=" + asset.tag() + "\")";
            })
        .getBytes(StandardCharsets.UTF_8);
  }
}
