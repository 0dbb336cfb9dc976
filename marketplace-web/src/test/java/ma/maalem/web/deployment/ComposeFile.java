package ma.maalem.web.deployment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A Docker Compose file as Compose reads it: variables that have no default are taken as set to
 * {@value #GIVEN}.
 */
final class ComposeFile {

  static final String GIVEN = "given-by-the-environment";

  /** {@code $$}, {@code ${NAME}}, {@code ${NAME:-default}} and {@code ${NAME:?message}}. */
  private static final Pattern VARIABLE =
      Pattern.compile("\\$(?:(\\$)|\\{([A-Z][A-Z0-9_]*)(?::([-?])([^}]*))?})");

  private final Map<String, Service> services = new LinkedHashMap<>();
  private final String text;

  ComposeFile(String text) {
    this.text = text;
    Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    map(root.get("services")).forEach((name, body) -> services.put(name, new Service(name, body)));
  }

  Map<String, Service> services() {
    return services;
  }

  /**
   * @throws IllegalArgumentException when there is none of that name
   */
  Service service(String name) {
    Service service = services.get(name);
    if (service == null) {
      throw new IllegalArgumentException("No service " + name);
    }
    return service;
  }

  /** Names of what is taken from outside. */
  TreeSet<String> variables() {
    TreeSet<String> names = new TreeSet<>();
    VARIABLE
        .matcher(text)
        .results()
        .map(found -> found.group(2))
        .filter(java.util.Objects::nonNull)
        .forEach(names::add);
    return names;
  }

  /** One service. */
  static final class Service {

    private final String name;
    private final Map<String, Object> body;

    Service(String name, Object body) {
      this.name = name;
      this.body = map(body);
    }

    String name() {
      return name;
    }

    String image() {
      return text("image");
    }

    String text(String... path) {
      Object value = at(path);
      return value == null ? "" : interpolate(String.valueOf(value));
    }

    /** As it stands in the file, variables and all. */
    Map<String, String> rawEnvironment() {
      Map<String, String> raw = new LinkedHashMap<>();
      map(at("environment")).forEach((key, value) -> raw.put(key, String.valueOf(value)));
      return raw;
    }

    Map<String, String> environment() {
      Map<String, String> environment = rawEnvironment();
      environment.replaceAll((key, value) -> interpolate(value));
      return environment;
    }

    List<String> texts(String... path) {
      List<String> texts = new ArrayList<>();
      for (Object each : list(at(path))) {
        texts.add(interpolate(String.valueOf(each)));
      }
      return texts;
    }

    /** The argument behind that option of the command; empty when there is none. */
    String argument(String option) {
      List<String> command = texts("command");
      int at = command.indexOf(option);
      return at < 0 || at + 1 >= command.size() ? "" : command.get(at + 1);
    }

    /** Mounted files and folders of this machine: target by source. */
    Map<String, String> binds() {
      Map<String, String> binds = new LinkedHashMap<>();
      for (Object volume : list(at("volumes"))) {
        if (volume instanceof Map<?, ?> bind && "bind".equals(bind.get("type"))) {
          binds.put(String.valueOf(bind.get("source")), String.valueOf(bind.get("target")));
        }
      }
      return binds;
    }

    /** Where its configuration files are put. */
    List<String> configurationFiles() {
      return list(at("configs")).stream()
          .map(file -> String.valueOf(map(file).get("target")))
          .toList();
    }

    /** Condition by service. */
    Map<String, String> dependencies() {
      Map<String, String> conditions = new LinkedHashMap<>();
      map(at("depends_on"))
          .forEach(
              (other, how) -> conditions.put(other, String.valueOf(map(how).get("condition"))));
      return conditions;
    }

    /** Whether it does something once and ends. */
    boolean endsByItself() {
      return text("restart").equals("no");
    }

    private @Nullable Object at(String... path) {
      Object value = body;
      for (String key : path) {
        value = map(value).get(key);
      }
      return value;
    }
  }

  private static String interpolate(String value) {
    return VARIABLE.matcher(value).replaceAll(found -> Matcher.quoteReplacement(valueOf(found)));
  }

  private static String valueOf(MatchResult found) {
    if (found.group(1) != null) {
      return "$";
    }
    return "-".equals(found.group(3)) ? found.group(4) : GIVEN;
  }

  private static Map<String, Object> map(@Nullable Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> entries) {
      entries.forEach((key, each) -> map.put(String.valueOf(key), each));
    }
    return map;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
