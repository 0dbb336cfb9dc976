package ma.maalem.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * A real PostgreSQL server on the loopback interface, out of the Maven repository.
 *
 * <p>Stopping it is the caller's duty; a server that a killed caller left running on the same data
 * directory is stopped first.
 */
public final class EmbeddedPostgresql implements AutoCloseable {
  private static final String SUPERUSER = "postgres";
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

  private final EmbeddedPostgres server;
  private final PostgresqlSettings settings;
  private final List<ProcessHandle> postmaster;

  private EmbeddedPostgresql(EmbeddedPostgres server, PostgresqlSettings settings)
      throws IOException {
    this.server = server;
    this.settings = settings;
    this.postmaster = postmaster(settings.dataDirectory());
  }

  /**
   * Starts the server and waits until it answers.
   *
   * @throws ServerFailed when it does not come up
   */
  public static EmbeddedPostgresql start(PostgresqlSettings settings) {
    Path data = settings.dataDirectory();
    stopLeftover(data);
    Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
    if (Files.exists(unfinished)) {
      Folders.delete(data); // making the cluster was interrupted: nothing was ever stored in it
    }
    Folders.createParent(data);
    Folders.createParent(settings.log());
    ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(settings.log().toFile());
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setOverrideWorkingDirectory(Folders.create(settings.binaries()).toFile())
            .setPort(Ports.preferring(settings.port()))
            .setPGStartupWait(START_LIMIT)
            .setOutputRedirector(log)
            .setErrorRedirector(log)
            .setLocaleConfig("locale", "C.UTF-8")
            .setConnectConfig("password", settings.password())
            // TCP with a password is the only way in
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("max_connections", "100");
    if (settings.durable()) {
      builder.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
    } else {
      builder
          .setServerConfig("full_page_writes", "off")
          .setServerConfig("wal_level", "minimal")
          .setServerConfig("max_wal_senders", "0");
    }
    try {
      if (!hasCluster(data)) {
        Files.write(unfinished, List.of("initdb"));
      }
      EmbeddedPostgresql started = new EmbeddedPostgresql(builder.start(), settings);
      started.requirePasswords();
      Files.deleteIfExists(unfinished);
      return started;
    } catch (IOException | IllegalStateException e) {
      throw new ServerFailed(
          "PostgreSQL did not start (" + e.getMessage() + "); its log is " + settings.log(), e);
    }
  }

  /** Stops the server that a killed starter left on this data directory, if there is one. */
  static boolean stopLeftover(Path dataDirectory) {
    if (!Files.exists(dataDirectory.resolve("postmaster.pid"))) {
      return false;
    }
    try {
      List<ProcessHandle> survivors = postmaster(dataDirectory);
      survivors.forEach(EmbeddedPostgresql::shutDownFast);
      return !survivors.isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server that runs on the directory, if any, by the file it keeps there itself. */
  private static List<ProcessHandle> postmaster(Path dataDirectory) throws IOException {
    List<String> lines = Files.readAllLines(dataDirectory.resolve("postmaster.pid"));
    try {
      long pid = Long.parseLong(lines.get(0).trim());
      long startedEpochSecond = Long.parseLong(lines.get(2).trim());
      return PidFile.alive(pid, startedEpochSecond).toList();
    } catch (IndexOutOfBoundsException | NumberFormatException damaged) {
      return List.of(); // the server itself copes with a stale file
    }
  }

  /** PostgreSQL's own fast shutdown is SIGINT; SIGTERM would wait for every client to leave. */
  private static void shutDownFast(ProcessHandle postmaster) {
    if (ChildProcess.isWindows()) {
      postmaster.destroyForcibly();
    } else {
      try {
        new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (!Wait.until(STOP_LIMIT, () -> !postmaster.isAlive())) {
      throw new ServerFailed(
          "A PostgreSQL left over from an earlier run does not stop: kill " + postmaster.pid());
    }
  }

  /** Whether a finished cluster lies there. */
  static boolean hasCluster(Path dataDirectory) {
    return Files.exists(dataDirectory.resolve("PG_VERSION"));
  }

  /** The TCP port it listens on. */
  public int port() {
    return server.getPort();
  }

  /** The database of that name, whether it exists or not. */
  public Database database(String name, String owner, String password) {
    String url = "jdbc:postgresql://127.0.0.1:" + port() + "/" + name;
    return new Database(url, owner, password);
  }

  /** Makes sure that role and database exist and that the role has this password. */
  public Database ensureDatabase(String name, String owner, String password) {
    try (Connection connection = connectAsSuperuser()) {
      if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", owner)) {
        execute(connection, "CREATE ROLE %I LOGIN", owner);
      }
      execute(connection, "ALTER ROLE %I PASSWORD %L", owner, password);
      if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
        execute(connection, "CREATE DATABASE %I OWNER %I", name, owner);
      }
      return database(name, owner, password);
    } catch (SQLException e) {
      throw new ServerFailed("PostgreSQL did not make the database " + name, e);
    }
  }

  /** Makes a copy of a database to which nobody is connected; one of that name is replaced. */
  public Database copyDatabase(String template, String name, String owner, String password) {
    try (Connection connection = connectAsSuperuser()) {
      execute(connection, "DROP DATABASE IF EXISTS %I WITH (FORCE)", name);
      execute(connection, "CREATE DATABASE %I OWNER %I TEMPLATE %I", name, owner, template);
      return database(name, owner, password);
    } catch (SQLException e) {
      throw new ServerFailed("PostgreSQL did not copy the database " + template, e);
    }
  }

  /** Drops the database and everyone's connections to it; one that does not exist is no trouble. */
  public void dropDatabase(String name) {
    try (Connection connection = connectAsSuperuser()) {
      execute(connection, "DROP DATABASE IF EXISTS %I WITH (FORCE)", name);
    } catch (SQLException e) {
      throw new ServerFailed("PostgreSQL did not drop the database " + name, e);
    }
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return postmaster.stream().anyMatch(ProcessHandle::isAlive);
  }

  /** Stops the server; open transactions are rolled back. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!Wait.until(STOP_LIMIT, () -> !isAlive())) {
      throw new ServerFailed("PostgreSQL did not stop; its log is " + settings.log());
    }
  }

  /** The freshly made cluster trusts everyone; from here on a password is asked for. */
  private void requirePasswords() throws IOException {
    Path hba = settings.dataDirectory().resolve("pg_hba.conf");
    String rule = "host all all 127.0.0.1/32 scram-sha-256\n";
    if (Files.readString(hba).equals(rule)) {
      return;
    }
    try (Connection connection = connectAsSuperuser();
        Statement statement = connection.createStatement()) {
      execute(connection, "ALTER ROLE %I PASSWORD %L", SUPERUSER, settings.password());
      Files.writeString(hba, rule);
      statement.execute("SELECT pg_reload_conf()");
    } catch (SQLException e) {
      throw new ServerFailed("PostgreSQL did not take its password", e);
    }
  }

  private Connection connectAsSuperuser() throws SQLException {
    Database postgres = database("postgres", SUPERUSER, settings.password());
    return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }

  /** Runs a command that takes no parameters, with the server quoting names and literals. */
  private static void execute(Connection connection, String template, String... values)
      throws SQLException {
    try (PreparedStatement quote =
            connection.prepareStatement("SELECT format(?, VARIADIC ?::text[])");
        Statement statement = connection.createStatement()) {
      quote.setString(1, template);
      quote.setArray(2, connection.createArrayOf("text", values));
      try (var quoted = quote.executeQuery()) {
        quoted.next();
        statement.execute(quoted.getString(1));
      }
    }
  }
}
