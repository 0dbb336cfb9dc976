package ma.maalem.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresqlIT {
  @TempDir Path directory;

  @Test
  void what_was_committed_outlives_a_killed_starter_and_a_restart() throws Exception {
    Process starter = KilledStarter.start(directory);
    try (var output =
        new BufferedReader(
            new InputStreamReader(starter.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(output.lines().anyMatch("committed"::equals)).isTrue();
    } finally {
      starter.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    try (EmbeddedPostgresql second = EmbeddedPostgresql.start(KilledStarter.settings(directory))) {
      Database kept = second.ensureDatabase("kept", "kept", "new password");
      assertThat(ask(kept, "SELECT name FROM craft")).isEqualTo("zellige");
      assertThat(ask(kept, "SHOW fsync")).isEqualTo("on");
      assertThat(ask(kept, "SHOW synchronous_commit")).isEqualTo("on");
    }
    try (EmbeddedPostgresql third = EmbeddedPostgresql.start(KilledStarter.settings(directory))) {
      Database kept = third.database("kept", "kept", "new password");
      assertThat(ask(kept, "SELECT name FROM craft")).isEqualTo("zellige");
      assertThatThrownBy(third.database("kept", "kept", "guessed")::connect)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
      assertThatThrownBy(third.database("postgres", "postgres", "guessed")::connect)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
  }

  private static String ask(Database database, String question) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
