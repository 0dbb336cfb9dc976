package ma.maalem.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EmbeddedServersIT {

  @Test
  void each_test_class_gets_a_database_of_its_own_from_a_template_migrated_once() throws Exception {
    AtomicInteger migrations = new AtomicInteger();
    Database first =
        EmbeddedServers.createDatabase("first", "craft_template", migrated(migrations));
    Database second =
        EmbeddedServers.createDatabase("second", "craft_template", migrated(migrations));

    run(first, "INSERT INTO craft VALUES ('zellige')");

    assertThat(migrations).hasValue(1);
    assertThat(count(first, "craft")).isEqualTo(1);
    assertThat(count(second, "craft")).isZero();
  }

  @Test
  void a_database_asked_for_again_is_empty_again() throws Exception {
    run(EmbeddedServers.createDatabase("again"), "CREATE TABLE craft (name text)");

    run(EmbeddedServers.createDatabase("again"), "CREATE TABLE craft (name text)");
  }

  @Test
  void elasticsearch_is_shared_and_answers() throws Exception {
    URI health = EmbeddedServers.elasticsearch().uri().resolve("/_cluster/health");
    var answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString());

    assertThat(answer.body()).contains("\"status\":\"green\"");
    assertThat(EmbeddedServers.elasticsearch()).isSameAs(EmbeddedServers.elasticsearch());
  }

  private static java.util.function.Consumer<Database> migrated(AtomicInteger migrations) {
    return template -> {
      migrations.incrementAndGet();
      try {
        run(template, "CREATE TABLE craft (name text)");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static void run(Database database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(Database database, String table) throws SQLException {
    try (Connection connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
