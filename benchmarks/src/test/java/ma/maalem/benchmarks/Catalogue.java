package ma.maalem.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Finds out over the API what there is to look at and to order. */
final class Catalogue {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** The catalogue is complete when it has not grown for so many looks. */
  private static final int SAME = 3;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final URI application;

  Catalogue(URI application) {
    this.application = application;
  }

  /**
   * Waits until the catalogue has stopped growing.
   *
   * @return how many listings it has
   * @throws IllegalStateException when it stays empty
   */
  int await() throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    int last = 0;
    int same = 0;
    while (System.nanoTime() < until) {
      int total = get("size=1").path("total").asInt();
      same = total > 0 && total == last ? same + 1 : 0;
      if (same == SAME) {
        return total;
      }
      last = total;
      Thread.sleep(PAUSE.toMillis());
    }
    throw new IllegalStateException("The catalogue of " + application + " stays empty");
  }

  List<String> slugs() throws IOException, InterruptedException {
    return texts(get("size=100"), "slug");
  }

  /** Ids of what is made to order, and so never runs out. */
  List<String> orderable() throws IOException, InterruptedException {
    return texts(get("size=100&madeToOrder=true"), "id");
  }

  private static List<String> texts(JsonNode answer, String field) {
    List<String> texts = new ArrayList<>();
    answer.path("items").forEach(item -> texts.add(item.path(field).asText()));
    if (texts.isEmpty()) {
      throw new IllegalStateException("There is nothing to measure with: " + answer);
    }
    return texts;
  }

  private JsonNode get(String query) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(application.resolve("/api/v1/listings?lang=fr&" + query))
            .timeout(Duration.ofSeconds(30))
            .build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(request.uri() + " answers " + response.statusCode());
    }
    return MAPPER.readTree(response.body());
  }
}
