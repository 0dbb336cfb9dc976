package ma.maalem.embedded;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code mvn -Prun} was asked to do.
 *
 * @param application the folder of the unpacked WAR
 * @param plugin the folder of the Elasticsearch plugin, or null for none
 * @param data where everything is kept
 * @param port where the marketplace listens
 * @param fresh whether what is kept is thrown away first
 * @param configuration everything else that was said with the prefix {@code maalem.}: it goes to
 *     the application as it is and overrides what the launcher would have chosen
 */
record RunSettings(
    Path application,
    @Nullable Path plugin,
    Path data,
    int port,
    boolean fresh,
    Map<String, String> configuration) {
  private static final String PREFIX = "maalem.";
  private static final int DEFAULT_PORT = 8080;
  private static final int HIGHEST_PORT = 65_535;
  private static final int MOST_LISTINGS = 1_000_000;

  RunSettings {
    configuration = Map.copyOf(configuration);
  }

  /**
   * Reads system properties.
   *
   * @param workingDirectory against which a relative data directory is taken
   * @throws StartRefused when a value makes no sense
   */
  static RunSettings from(Properties properties, Path workingDirectory) {
    Map<String, String> said = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(PREFIX)) {
        said.put(name, properties.getProperty(name).trim());
      }
    }
    Path root = Path.of(take(said, "maalem.run.root", workingDirectory.toString()));
    Path application = Path.of(take(said, "maalem.run.application", "marketplace-web/target"));
    String plugin = take(said, "maalem.run.plugin", "");
    Path data = dataDirectory(take(said, "maalem.data", ""), root, workingDirectory);
    int port = number("maalem.port", take(said, "maalem.port", ""), DEFAULT_PORT, 1, HIGHEST_PORT);
    boolean fresh = yesOrNo("maalem.fresh", take(said, "maalem.fresh", "false"));
    String listings = take(said, "maalem.listings", "");
    if (!listings.isEmpty()) {
      int size = number("maalem.listings", listings, 0, 0, MOST_LISTINGS);
      said.put("maalem.demo.listings", Integer.toString(size));
    }
    return new RunSettings(
        root.resolve(application),
        plugin.isEmpty() ? null : root.resolve(plugin),
        data,
        port,
        fresh,
        said);
  }

  private static String take(Map<String, String> said, String name, String otherwise) {
    String value = said.remove(name);
    return value == null ? otherwise : value;
  }

  private static Path dataDirectory(String said, Path root, Path workingDirectory) {
    try {
      return said.isEmpty()
          ? root.resolve("data")
          : workingDirectory.resolve(said).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new StartRefused(
          "maalem.data is no path: " + said, "Name a folder: mvn -Prun -Dmaalem.data=FOLDER");
    }
  }

  private static int number(String name, String said, int otherwise, int least, int most) {
    if (said.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(said);
      if (least <= number && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // refused below
    }
    throw new StartRefused(
        name + " is " + said,
        "It must be a whole number from "
            + least
            + " to "
            + most
            + ": -D"
            + name
            + "="
            + Math.max(otherwise, least));
  }

  private static boolean yesOrNo(String name, String said) {
    return switch (said) {
      case "", "true" -> true;
      case "false" -> false;
      default -> throw new StartRefused(name + " is " + said, "Say -D" + name + " or leave it out");
    };
  }
}
