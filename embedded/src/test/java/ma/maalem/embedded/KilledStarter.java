package ma.maalem.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A program that starts PostgreSQL, commits one row, says so, and waits to be killed. */
final class KilledStarter {
  private KilledStarter() {}

  public static void main(String[] arguments) throws SQLException, IOException {
    EmbeddedPostgresql server = EmbeddedPostgresql.start(settings(Path.of(arguments[0])));
    Database database = server.ensureDatabase("kept", "kept", "kept");
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE craft AS SELECT 'zellige' AS name");
    }
    System.out.println("committed");
    System.in.read();
  }

  static PostgresqlSettings settings(Path directory) {
    return new PostgresqlSettings(
        directory.resolve("data"),
        EmbeddedServers.cache().resolve("postgresql"),
        directory.resolve("postgresql.log"),
        0,
        "secret",
        true);
  }

  /** Runs it in a process of its own. */
  static Process start(Path directory) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path") + File.pathSeparator + "target/test-classes",
            KilledStarter.class.getName(),
            directory.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
