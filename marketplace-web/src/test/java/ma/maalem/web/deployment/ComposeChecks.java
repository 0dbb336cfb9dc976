package ma.maalem.web.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.maalem.web.deployment.ComposeFile.Service;

/** Everything in which a compose file disagrees with the build, the code or itself. */
final class ComposeChecks {

  private static final String APPLICATION = "maalem";
  private static final Pattern PINNED =
      Pattern.compile("[a-z0-9/-]+:(v?\\d+(\\.\\d+)+(-[a-z0-9]+)?|RELEASE\\.[\\dTZ-]+)");
  private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|SECRET_KEY)");
  private static final Pattern DEMANDED = Pattern.compile("\\$\\{[A-Z0-9_]+:\\?[^}]+}");
  private static final Pattern ADDRESS = Pattern.compile("//([a-z][a-z0-9-]*):(\\d+)");
  private static final Pattern DATABASE =
      Pattern.compile("jdbc:postgresql://([a-z0-9-]+):\\d+/([a-z0-9]+)(\\?.*)?");

  private final ComposeFile compose;
  private final Sources sources;
  private final String example;
  private final List<String> faults = new ArrayList<>();

  private ComposeChecks(ComposeFile compose, String example, Sources sources) {
    this.compose = compose;
    this.example = example;
    this.sources = sources;
  }

  /**
   * @param example the documented environment
   */
  static List<String> faults(ComposeFile compose, String example, Sources sources) {
    ComposeChecks checks = new ComposeChecks(compose, example, sources);
    compose.services().values().forEach(checks::service);
    checks.versions();
    checks.mounts();
    checks.configuration();
    checks.addresses();
    checks.database();
    checks.bucket();
    checks.environment();
    return checks.faults;
  }

  private void service(Service service) {
    String name = service.name();
    check(
        PINNED.matcher(service.image()).matches(), name + ": image " + service.image() + " floats");
    check(
        !service.text("deploy", "resources", "limits", "cpus").isEmpty(), name + ": no CPU limit");
    check(
        !service.text("deploy", "resources", "limits", "memory").isEmpty(),
        name + ": no memory limit");
    check(
        service.endsByItself() || !service.texts("healthcheck", "test").isEmpty(),
        name + ": no health check");
    service
        .dependencies()
        .forEach(
            (other, condition) ->
                check(
                    condition.equals(
                        compose.service(other).endsByItself()
                            ? "service_completed_successfully"
                            : "service_healthy"),
                    name + ": does not wait until " + other + " is ready"));
    for (String port : service.texts("ports")) {
      check(port.startsWith("127.0.0.1:"), name + ": port " + port + " is open to the network");
      String inside = port.substring(port.lastIndexOf(':') + 1);
      check(service.texts("expose").contains(inside), name + ": nothing listens on port " + inside);
    }
    service
        .rawEnvironment()
        .forEach(
            (variable, value) ->
                check(
                    !SECRET.matcher(variable).matches() || DEMANDED.matcher(value).matches(),
                    name + ": " + variable + " is a secret in the file"));
  }

  private void versions() {
    String payara = tag(APPLICATION);
    check(
        payara.startsWith(property("payara.version") + "-jdk"),
        "maalem: Payara " + payara + " is not the build's " + property("payara.version"));
    check(
        payara.endsWith("-jdk" + property("maven.compiler.release")),
        "maalem: the image's Java is not the one that the classes are compiled for");
    check(
        tag("elasticsearch").equals(property("elasticsearch.version")),
        "elasticsearch: version " + tag("elasticsearch") + " is not the build's");
    check(
        (tag("postgresql") + ".0").equals(property("postgresql.binaries.version")),
        "postgresql: version " + tag("postgresql") + " is not the build's");
  }

  private void mounts() {
    String plugin =
        sources.found(
            "catalog/search-analysis/pom.xml",
            "name=\"folder\" value=\"\\$\\{project.build.directory}/([^\"]+)\"");
    String pluginName =
        sources.found(
            "catalog/search-analysis/src/main/plugin/stable-plugin-descriptor.properties",
            "(?m)^name=(\\S+)");
    mounted(
        "elasticsearch",
        "./catalog/search-analysis/target/" + plugin,
        "/usr/share/elasticsearch/plugins/" + pluginName);
    String artifact =
        sources.found("marketplace-web/pom.xml", "</parent>\\s*<artifactId>([^<]+)</artifactId>");
    String version =
        sources.found("pom.xml", "<artifactId>maalem</artifactId>\\s*<version>([^<]+)<");
    Service application = compose.service(APPLICATION);
    mounted(
        APPLICATION,
        "./marketplace-web/target/" + artifact + "-" + version + ".war",
        application.argument("--deploy"));
    for (String option : List.of("--prebootcommandfile", "--postbootcommandfile")) {
      check(
          application.configurationFiles().contains(application.argument(option)),
          "maalem: the file of " + option + " is not there");
    }
    check(application.argument("--contextroot").equals("/"), "maalem: not at the root path");
    check(application.texts("command").contains("--nohazelcast"), "maalem: Hazelcast is on");
  }

  private void mounted(String service, String source, String target) {
    check(
        target.equals(compose.service(service).binds().get(source)),
        service + ": " + source + " is not mounted at " + target);
  }

  private void configuration() {
    Set<String> set = compose.service(APPLICATION).environment().keySet();
    Set<String> read = variables(sources.known());
    set.stream()
        .filter(variable -> variable.startsWith("MAALEM_"))
        .filter(variable -> !read.contains(variable))
        .forEach(variable -> faults.add("maalem: nothing reads " + variable));
    Set<String> required = variables(sources.required());
    boolean bucket =
        "s3".equals(compose.service(APPLICATION).environment().get("MAALEM_MEDIA_STORE"));
    read.stream()
        .filter(v -> bucket ? v.startsWith("MAALEM_MEDIA_S3_") : v.equals("MAALEM_MEDIA_DIRECTORY"))
        .forEach(required::add);
    required.stream()
        .filter(variable -> !set.contains(variable))
        .forEach(variable -> faults.add("maalem: " + variable + " is required and not set"));
  }

  private void addresses() {
    Map<String, String> environment = compose.service(APPLICATION).environment();
    environment.forEach(
        (variable, value) -> {
          Matcher address = ADDRESS.matcher(value);
          if (address.find() && !variable.equals("MAALEM_BASE_URL")) {
            reachable(variable, address.group(1), address.group(2));
          }
        });
    reachable(
        "MAALEM_SMTP_PORT",
        environment.getOrDefault("MAALEM_SMTP_HOST", ""),
        environment.getOrDefault("MAALEM_SMTP_PORT", ""));
    Matcher base = ADDRESS.matcher(environment.getOrDefault("MAALEM_BASE_URL", ""));
    String published = base.find() ? ":" + base.group(2) + ":" : "";
    check(
        compose.service(APPLICATION).texts("ports").stream().anyMatch(p -> p.contains(published)),
        "maalem: MAALEM_BASE_URL is not where the application is published");
    String listens = compose.service(APPLICATION).argument("--port");
    String health = String.join(" ", compose.service(APPLICATION).texts("healthcheck", "test"));
    check(
        compose.service(APPLICATION).texts("expose").contains(listens),
        "maalem: nothing listens on the exposed port");
    check(
        health.contains("/127.0.0.1/" + listens) && health.contains("GET /health/ready "),
        "maalem: the health check does not ask for /health/ready");
  }

  private void reachable(String variable, String host, String port) {
    check(
        compose.services().containsKey(host)
            && compose.service(host).texts("expose").contains(port)
            && compose.service(APPLICATION).dependencies().containsKey(host),
        "maalem: " + variable + " leads to " + host + ":" + port + ", where no service is");
  }

  private void database() {
    Map<String, String> ours = compose.service(APPLICATION).environment();
    Matcher url = DATABASE.matcher(ours.getOrDefault("MAALEM_DB_URL", ""));
    check(url.matches(), "maalem: MAALEM_DB_URL is none");
    if (url.matches()) {
      Map<String, String> theirs = compose.service(url.group(1)).rawEnvironment();
      check(
          url.group(2).equals(theirs.get("POSTGRES_DB"))
              && String.valueOf(ours.get("MAALEM_DB_USER")).equals(theirs.get("POSTGRES_USER"))
              && String.valueOf(
                      compose.service(APPLICATION).rawEnvironment().get("MAALEM_DB_PASSWORD"))
                  .equals(theirs.get("POSTGRES_PASSWORD")),
          "maalem: its database is not the one that the server makes");
    }
  }

  private void bucket() {
    Map<String, String> ours = compose.service(APPLICATION).rawEnvironment();
    Service maker = compose.service("media-bucket");
    String bucket = String.valueOf(ours.get("MAALEM_MEDIA_S3_BUCKET"));
    String script = String.join("\n", maker.texts("command"));
    check(
        script.contains("mc mb --ignore-existing root/" + bucket + "\n")
            && String.valueOf(ours.get("MAALEM_MEDIA_S3_ACCESS_KEY"))
                .equals(maker.rawEnvironment().get("ACCESS_KEY"))
            && String.valueOf(ours.get("MAALEM_MEDIA_S3_SECRET_KEY"))
                .equals(maker.rawEnvironment().get("SECRET_KEY")),
        "maalem: its bucket is not the one that is made");
  }

  private void environment() {
    Set<String> documented = new TreeSet<>();
    Pattern.compile("(?m)^#?([A-Z][A-Z0-9_]*)=(.*)$")
        .matcher(example)
        .results()
        .forEach(line -> documented(line, documented));
    Set<String> used = compose.variables();
    used.stream()
        .filter(variable -> !documented.contains(variable))
        .forEach(variable -> faults.add(".env.example: " + variable + " is missing"));
    documented.stream()
        .filter(variable -> !used.contains(variable))
        .forEach(variable -> faults.add(".env.example: nothing uses " + variable));
  }

  private void documented(MatchResult line, Set<String> documented) {
    documented.add(line.group(1));
    check(
        !SECRET.matcher(line.group(1)).matches() || line.group(2).isEmpty(),
        ".env.example: " + line.group(1) + " has a value");
  }

  private static Set<String> variables(Set<String> keys) {
    Set<String> variables = new TreeSet<>();
    keys.forEach(key -> variables.add(Sources.variable(key)));
    return variables;
  }

  private String tag(String service) {
    String image = compose.service(service).image();
    return image.substring(image.indexOf(':') + 1);
  }

  private String property(String name) {
    return sources.found("pom.xml", "<" + Pattern.quote(name) + ">([^<]+)</");
  }

  private void check(boolean sound, String fault) {
    if (!sound) {
      faults.add(fault);
    }
  }
}
