package ma.maalem.web.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources of the product say about its configuration and its build. */
final class Sources {

  private static final List<String> MODULES =
      List.of("platform", "artisan-verification", "catalog", "orders", "marketplace-web");

  private static final Pattern KEY = Pattern.compile("\"(maalem(?:[.-][a-z0-9]+)+)\"");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\$\\{MPCONFIG=(maalem[a-z0-9.-]+)(:[^}]*)?}");
  private static final Pattern INJECTED =
      Pattern.compile(
          "@ConfigProperty\\(\\s*name\\s*=\\s*\"(maalem[a-z0-9.-]+)\"\\s*(,[^)]*)?\\)\\s*"
              + "(?:private\\s+|final\\s+)*([\\w.<>]+)");
  private static final Pattern DEFAULT = Pattern.compile("(?m)^(maalem[a-z0-9.-]+)=");

  private final Path root;
  private final TreeSet<String> known = new TreeSet<>();
  private final TreeSet<String> required = new TreeSet<>();

  Sources(Path root) {
    this.root = root;
    for (String module : MODULES) {
      files(root.resolve(module).resolve("src/main/java")).map(Sources::read).forEach(this::look);
    }
    Matcher preset =
        DEFAULT.matcher(
            text("marketplace-web/src/main/resources/META-INF/microprofile-config.properties"));
    while (preset.find()) {
      known.add(preset.group(1));
      required.remove(preset.group(1));
    }
  }

  /** Keys that the code reads. */
  TreeSet<String> known() {
    return known;
  }

  /** Keys without which the application does not start. */
  TreeSet<String> required() {
    return required;
  }

  /** The variable from which MicroProfile Config takes a key. */
  static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(java.util.Locale.ROOT);
  }

  String text(String file) {
    return read(root.resolve(file));
  }

  /** What the pattern's only group catches in that file. */
  String found(String file, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text(file));
    if (!matcher.find()) {
      throw new IllegalStateException(file + " has no " + pattern);
    }
    return matcher.group(1);
  }

  private void look(String source) {
    KEY.matcher(source).results().forEach(key -> known.add(key.group(1)));
    PLACEHOLDER
        .matcher(source)
        .results()
        .forEach(
            placeholder -> {
              known.add(placeholder.group(1));
              if (placeholder.group(2) == null) {
                required.add(placeholder.group(1));
              }
            });
    INJECTED
        .matcher(source)
        .results()
        .filter(injected -> injected.group(2) == null)
        .filter(injected -> !injected.group(3).startsWith("Optional"))
        .forEach(injected -> required.add(injected.group(1)));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
