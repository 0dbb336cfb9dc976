package ma.maalem.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A real Elasticsearch server on the loopback interface, out of the Maven repository, as a child
 * process under an unprivileged user.
 *
 * <p>It may be killed, wiped and started again on the same port, as tests of failure do.
 */
public final class EmbeddedElasticsearch implements AutoCloseable {
  /** Halves the time to start; the last drop of speed is not what an embedded index is for. */
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  private static final Duration START_LIMIT = Duration.ofSeconds(120);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

  private final ElasticsearchSettings settings;
  private final int port;
  private final PidFile pidFile;
  private volatile ChildProcess process;

  private EmbeddedElasticsearch(ElasticsearchSettings settings) {
    this.settings = settings;
    this.port = Ports.preferring(settings.port());
    this.pidFile = pidFile(settings.directory());
    this.process = launch();
  }

  /**
   * Starts the server and waits until it answers.
   *
   * @throws ServerFailed when it does not come up
   */
  public static EmbeddedElasticsearch start(ElasticsearchSettings settings) {
    EmbeddedElasticsearch server = launch(settings);
    server.awaitReady();
    return server;
  }

  /** Starts the process and returns at once; {@link #awaitReady} tells when it answers. */
  public static EmbeddedElasticsearch launch(ElasticsearchSettings settings) {
    stopLeftover(settings.directory());
    return new EmbeddedElasticsearch(settings);
  }

  /** Stops the server that a killed starter left on this directory, if there is one. */
  static boolean stopLeftover(Path directory) {
    return ChildProcess.stopSurvivors(pidFile(directory), STOP_LIMIT);
  }

  /**
   * Waits until it answers.
   *
   * @throws ServerFailed when it ends or stays silent for two minutes
   */
  public void awaitReady() {
    if (!Wait.until(START_LIMIT, this::isReady)) {
      process.kill();
      throw new ServerFailed("Elasticsearch does not answer; its log is " + log());
    }
  }

  /**
   * Whether it answers already.
   *
   * @throws ServerFailed when it has ended
   */
  boolean isReady() {
    ChildProcess current = process;
    if (!current.isAlive()) {
      current.kill();
      throw new ServerFailed("Elasticsearch did not start; its log is " + log());
    }
    if (!answers()) {
      return false;
    }
    current.rememberDescendants();
    return true;
  }

  /** Where its HTTP API is. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Whether its process still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** The process that was started; the server proper is a child of it. */
  public long pid() {
    return process.pid();
  }

  /** Starts it again after {@link #kill()} or {@link #close()}, on the same port. */
  public synchronized void restart() {
    if (process.isAlive()) {
      close();
    }
    process = launch();
    awaitReady();
  }

  /** Ends it as a power cut would; the index stays as it was on disk. */
  public synchronized void kill() {
    process.kill();
  }

  /**
   * Deletes the index of the stopped server.
   *
   * @throws IllegalStateException while it runs
   */
  public synchronized void wipe() {
    if (process.isAlive()) {
      throw new IllegalStateException("Elasticsearch still runs");
    }
    Folders.delete(settings.directory().resolve("data"));
  }

  /** Stops it in good order. */
  @Override
  public synchronized void close() {
    process.stop(STOP_LIMIT);
  }

  private ChildProcess launch() {
    Path directory = settings.directory().toAbsolutePath();
    Path home = layOut(directory);
    List<String> command =
        UnprivilegedUser.command(
            List.of(
                home.resolve("bin/elasticsearch" + (ChildProcess.isWindows() ? ".bat" : ""))
                    .toString()),
            home,
            Path.of(System.getProperty("java.home")));
    String heap = "-Xms" + settings.heapMegabytes() + "m -Xmx" + settings.heapMegabytes() + "m";
    Map<String, String> environment =
        Map.of(
            "ES_JAVA_HOME", System.getProperty("java.home"),
            "ES_PATH_CONF", directory.resolve("config").toString(),
            "ES_TMPDIR", directory.resolve("tmp").toString(),
            "CLI_JAVA_OPTS", "-Xms64m " + QUICK_START,
            "ES_JAVA_OPTS", heap + " -XX:-AlwaysPreTouch -XX:+UseSerialGC " + QUICK_START);
    return ChildProcess.start(new ChildProcess.Launch(command, environment, home, log(), pidFile));
  }

  /** The program is linked anew for every start, so that it holds the plugin as it is now. */
  private Path layOut(Path directory) {
    try {
      Path home = directory.resolve("home");
      Folders.delete(home);
      Folders.delete(directory.resolve("tmp"));
      Folders.repeat(distribution(settings.cache().toAbsolutePath()), home);
      Files.createDirectories(home.resolve("plugins"));
      Path plugin = settings.plugin();
      if (plugin != null) {
        Folders.copy(
            plugin, home.resolve("plugins").resolve(plugin.toAbsolutePath().getFileName()));
      }
      Path config = Files.createDirectories(directory.resolve("config"));
      Files.createDirectories(config.resolve("jvm.options.d"));
      Files.writeString(config.resolve("jvm.options"), "-Djava.io.tmpdir=${ES_TMPDIR}\n");
      Files.copy(
          home.resolve("config/log4j2.properties"),
          config.resolve("log4j2.properties"),
          StandardCopyOption.REPLACE_EXISTING);
      Files.write(config.resolve("elasticsearch.yml"), configuration(directory));
      for (String own : List.of("config", "data", "logs", "tmp")) {
        UnprivilegedUser.own(Files.createDirectories(directory.resolve(own)));
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> configuration(Path directory) {
    return List.of(
        "cluster.name: maalem",
        "node.name: maalem",
        "discovery.type: single-node",
        "xpack.security.enabled: false",
        "network.host: 127.0.0.1",
        "http.port: " + port,
        "transport.port: " + Ports.free(),
        "path.data: '" + directory.resolve("data") + "'",
        "path.logs: '" + directory.resolve("logs") + "'",
        // a demonstration laptop is often nearly full; the launcher has looked at the disk itself
        "cluster.routing.allocation.disk.threshold_enabled: false",
        "action.auto_create_index: false");
  }

  private static Path distribution(Path cache) {
    return Folders.once(
        cache.resolve("elasticsearch-" + LocalRepository.version("elasticsearch")),
        draft -> {
          Folders.unzip(LocalRepository.elasticsearch(), draft);
          if (!ChildProcess.isWindows()) {
            makeExecutable(draft.resolve("bin"));
          }
        });
  }

  private static void makeExecutable(Path folder) throws IOException {
    try (Stream<Path> programs = Files.list(folder)) {
      for (Path program : (Iterable<Path>) programs::iterator) {
        Set<PosixFilePermission> permissions =
            new HashSet<>(Files.getPosixFilePermissions(program));
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        permissions.add(PosixFilePermission.GROUP_EXECUTE);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(program, permissions);
      }
    }
  }

  private boolean answers() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              uri()
                  .resolve("/_cluster/health?wait_for_status=yellow&timeout=1s")
                  .toURL()
                  .openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(5_000);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return false;
    }
  }

  private Path log() {
    return settings.log().toAbsolutePath();
  }

  private static PidFile pidFile(Path directory) {
    return new PidFile(directory.resolve("elasticsearch.pid"));
  }
}
