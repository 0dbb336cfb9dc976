package ma.maalem.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedElasticsearchIT {
  @TempDir static Path directory;
  private static @Nullable EmbeddedElasticsearch started;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    started = EmbeddedElasticsearch.start(settings());
  }

  @AfterAll
  static void stop() {
    server().close();
  }

  @Test
  @Order(1)
  @EnabledIf("ma.maalem.embedded.UnprivilegedUser#isNeeded")
  void started_by_root_it_runs_as_nobody() {
    ProcessHandle launcher = ProcessHandle.of(server().pid()).orElseThrow();

    assertThat(launcher.info().user()).hasValue("nobody");
    assertThat(launcher.descendants())
        .isNotEmpty()
        .allSatisfy(process -> assertThat(process.info().user()).hasValue("nobody"));
  }

  @Test
  @Order(2)
  void an_index_outlives_a_kill() throws Exception {
    assertThat(send("PUT", "/craft", "{}").statusCode()).isEqualTo(200);
    assertThat(send("PUT", "/craft/_doc/1?refresh", "{\"name\":\"zellige\"}").statusCode())
        .isEqualTo(201);

    server().kill();
    assertThatThrownBy(() -> send("GET", "/craft/_doc/1", "")).isInstanceOf(IOException.class);
    server().restart();

    assertThat(send("GET", "/craft/_doc/1", "").body()).contains("zellige");
  }

  @Test
  @Order(3)
  void wiped_it_is_empty_and_one_left_over_gives_way() throws Exception {
    assertThatThrownBy(server()::wipe).isInstanceOf(IllegalStateException.class);
    EmbeddedElasticsearch leftOver = server();

    assertThat(EmbeddedElasticsearch.stopLeftover(directory)).isTrue();
    leftOver.wipe();
    started = EmbeddedElasticsearch.start(settings());

    assertThat(leftOver.isAlive()).isFalse();
    assertThat(send("GET", "/craft/_doc/1", "").statusCode()).isEqualTo(404);
  }

  private static EmbeddedElasticsearch server() {
    return Objects.requireNonNull(started);
  }

  private static ElasticsearchSettings settings() {
    return new ElasticsearchSettings(
        directory, EmbeddedServers.cache(), directory.resolve("elasticsearch.log"), 0, 256, null);
  }

  private HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server().uri().resolve(path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}
