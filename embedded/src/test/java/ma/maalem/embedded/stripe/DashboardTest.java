package ma.maalem.embedded.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardTest {
  private final HttpClient browser = HttpClient.newHttpClient();
  private NotificationReceiver shop;
  private StripeSandbox sandbox;
  private StripeClient stripe;

  @BeforeEach
  void start() throws IOException {
    shop = new NotificationReceiver();
    sandbox =
        StripeSandbox.start(
            StripeSandboxSettings.inMemory()
                .sendingTo(shop.uri(), NotificationReceiver.SECRET)
                .settlingAfter(Duration.ofMinutes(5), Duration.ZERO));
    stripe = PaymentsTest.client(sandbox);
  }

  @AfterEach
  void stop() throws IOException {
    sandbox.close();
    shop.close();
  }

  private PaymentIntent create(String description) throws StripeException {
    return stripe
        .v1()
        .paymentIntents()
        .create(PaymentsTest.intent(45_000).setDescription(description).build());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create(sandbox.uri() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form, String site)
      throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create(sandbox.uri() + path))
            .header("Sec-Fetch-Site", site)
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/refunds", "/transfers", "/accounts", "/events"})
  void every_list_says_so_when_it_is_empty(String path) throws Exception {
    assertThat(get(path).body()).contains("Nothing here yet");
    assertThat(get(path).headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'");
  }

  @Test
  void what_a_shop_writes_cannot_become_markup() throws Exception {
    PaymentIntent intent = create("<img src=x onerror=alert(1)>");

    assertThat(get("/").body()).contains("&lt;img src=x").doesNotContain("<img");
    assertThat(get("/objects/" + intent.getId()).body())
        .contains("payment_intent.created")
        .doesNotContain("<img");
  }

  @Test
  void an_event_is_shown_with_its_attempts_and_sent_again() throws Exception {
    create("x");
    await().until(() -> shop.received().size() == 1);
    String event = shop.received().get(0).getId();
    await()
        .untilAsserted(
            () ->
                assertThat(get("/objects/" + event).body())
                    .contains("delivered")
                    .contains("· 200"));

    var answer =
        post(
            "/_sandbox/events/" + event + "/resend",
            "copies=2&back=/objects/" + event,
            "same-origin");

    assertThat(answer.statusCode()).isEqualTo(303);
    await().until(() -> shop.received().size() == 3);
    assertThat(get("/_sandbox/deliveries?event=" + event).body()).contains("\"status\":200");
  }

  @Test
  void notifications_are_switched_by_http() throws Exception {
    assertThat(post("/_sandbox/webhooks/hold", "", "none").body()).contains("held back");
    create("x");
    assertThat(get("/events").body()).contains(">held<");

    post("/_sandbox/webhooks/release", "", "none");
    await().until(() -> shop.received().size() == 1);
    assertThat(post("/_sandbox/webhooks/duplicate", "copies=1", "none").body())
        .contains("1 duplicates each");
    assertThat(post("/_sandbox/webhooks/delay", "millis=50", "none").body())
        .contains("delayed by 50 ms");
    assertThat(post("/_sandbox/webhooks/reverse", "batch=2", "none").body())
        .contains("batches of 2");
    assertThat(post("/_sandbox/webhooks/behave", "", "none").body())
        .contains("sent at once, in order");
  }

  @Test
  void outages_are_switched_by_http() throws Exception {
    assertThat(post("/_sandbox/outage/answer", "status=429", "none").body())
        .contains("answers 429");
    assertThat(get("/v1/events").statusCode()).isEqualTo(429);
    assertThat(post("/_sandbox/outage/hang", "", "none").body()).contains("hangs");
    assertThat(post("/_sandbox/outage/end", "", "none").body()).contains("\"answers\"");
    assertThat(get("/v1/events").statusCode()).isEqualTo(401);
    create("x");
    post("/_sandbox/reset", "", "none");
    assertThat(stripe.v1().paymentIntents().list().getData()).isEmpty();
  }

  @Test
  void another_site_cannot_touch_the_switches() throws Exception {
    for (String site : List.of("cross-site", "same-site"))
      assertThat(post("/_sandbox/outage/answer", "", site).statusCode()).isEqualTo(403);
    assertThat(post("/_sandbox/webhooks/hold", "back=//evil.example", "none").statusCode())
        .isEqualTo(200);
    assertThat(post("/_sandbox/unknown", "", "none").statusCode()).isEqualTo(404);
    assertThat(get("/objects/nothing").statusCode()).isEqualTo(404);
  }
}
