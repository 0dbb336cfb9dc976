package ma.maalem.embedded.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentUpdateParams;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolTest {
  private static final RequestOptions KEY =
      RequestOptions.builder().setIdempotencyKey("order-7").build();

  private Path directory;
  private StripeSandbox sandbox;
  private StripeClient stripe;

  @BeforeEach
  void start(@TempDir Path empty) throws IOException {
    directory = empty;
    restart();
  }

  private void restart() throws IOException {
    sandbox =
        StripeSandbox.start(
            StripeSandboxSettings.inMemory()
                .keptIn(directory)
                .settlingAfter(Duration.ofMillis(50), Duration.ZERO));
    stripe = PaymentsTest.client(sandbox);
  }

  @AfterEach
  void stop() throws IOException {
    sandbox.close();
  }

  private static PaymentIntentCreateParams paying(String card) {
    return PaymentsTest.intent(45_000).setConfirm(true).setPaymentMethod(card).build();
  }

  @Test
  void the_same_key_pays_once() throws StripeException {
    PaymentIntent first = stripe.v1().paymentIntents().create(paying("pm_card_visa"), KEY);
    PaymentIntent second = stripe.v1().paymentIntents().create(paying("pm_card_visa"), KEY);

    assertThat(second.getId()).isEqualTo(first.getId());
    assertThat(second.getLastResponse().headers().firstValue("Idempotent-Replayed"))
        .hasValue("true");
    assertThat(first.getLastResponse().headers().firstValue("Idempotent-Replayed")).isEmpty();
    assertThat(stripe.v1().charges().list().getData()).hasSize(1);
  }

  @Test
  void the_same_key_repeats_an_error() throws StripeException {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(
              () -> stripe.v1().paymentIntents().create(paying("pm_card_chargeDeclined"), KEY))
          .isInstanceOf(CardException.class);
    }
    assertThat(stripe.v1().charges().list().getData()).hasSize(1);
  }

  @Test
  void the_same_key_with_other_parameters_is_refused() throws StripeException {
    stripe.v1().paymentIntents().create(paying("pm_card_visa"), KEY);

    assertThatThrownBy(() -> stripe.v1().paymentIntents().create(paying("pm_card_mastercard"), KEY))
        .isInstanceOfSatisfying(
            IdempotencyException.class,
            refusal -> assertThat(refusal.getStatusCode()).isEqualTo(400));
  }

  @Test
  void a_refused_parameter_leaves_the_key_unused() throws StripeException {
    var wrong = PaymentsTest.intent(45_000).putExtraParam("colour", "blue").build();
    assertThatThrownBy(() -> stripe.v1().paymentIntents().create(wrong, KEY))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refusal -> {
              assertThat(refusal.getCode()).isEqualTo("parameter_unknown");
              assertThat(refusal.getParam()).isEqualTo("colour");
            });

    assertThat(stripe.v1().paymentIntents().create(paying("pm_card_visa"), KEY).getStatus())
        .isEqualTo("succeeded");
  }

  @Test
  void a_key_in_use_is_a_conflict_for_the_second_caller() throws Exception {
    sandbox.outage().hang();
    var first =
        CompletableFuture.supplyAsync(
            () ->
                unchecked(() -> stripe.v1().paymentIntents().create(paying("pm_card_visa"), KEY)));
    var second =
        CompletableFuture.supplyAsync(
            () ->
                unchecked(() -> stripe.v1().paymentIntents().create(paying("pm_card_visa"), KEY)));
    await().during(Duration.ofMillis(100)).until(() -> !first.isDone() && !second.isDone());
    sandbox.outage().end();

    var ids =
        List.of(
            first.handle((id, e) -> outcome(id, e)).get(),
            second.handle((id, e) -> outcome(id, e)).get());

    assertThat(ids).contains("succeeded").doesNotContain("other");
    assertThat(stripe.v1().charges().list().getData()).hasSize(1);
  }

  private static String outcome(PaymentIntent intent, Throwable error) {
    if (error == null) return intent.getStatus();
    return error.getCause() instanceof IllegalStateException wrapped
            && wrapped.getCause() instanceof StripeException refusal
            && refusal.getStatusCode() == 409
        ? "conflict"
        : "other";
  }

  private interface Call {
    PaymentIntent make() throws StripeException;
  }

  private static PaymentIntent unchecked(Call call) {
    try {
      return call.make();
    } catch (StripeException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_wrong_key_is_unauthorized() {
    var stranger =
        StripeClient.builder()
            .setApiKey("sk_test_somebody_else")
            .setApiBase(sandbox.uri().toString())
            .build();

    assertThatThrownBy(() -> stranger.v1().paymentIntents().list())
        .isInstanceOfSatisfying(
            AuthenticationException.class,
            refusal ->
                assertThat(refusal.getMessage())
                    .contains("sk_test_")
                    .doesNotContain("somebody_else"));
  }

  @Test
  void what_does_not_exist_is_missing() {
    assertThatThrownBy(() -> stripe.v1().paymentIntents().retrieve("pi_nothing"))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refusal -> {
              assertThat(refusal.getStatusCode()).isEqualTo(404);
              assertThat(refusal.getCode()).isEqualTo("resource_missing");
              assertThat(refusal.getRequestId()).startsWith("req_");
            });
  }

  @Test
  void malformed_amounts_are_refused_by_name() {
    List.of("-5", "0", "1.5", "abc", "99999999999")
        .forEach(
            amount ->
                assertThatThrownBy(
                        () ->
                            stripe
                                .v1()
                                .paymentIntents()
                                .create(
                                    PaymentIntentCreateParams.builder()
                                        .setCurrency("mad")
                                        .putExtraParam("amount", amount)
                                        .build()))
                    .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refusal -> {
                          assertThat(refusal.getStatusCode()).isEqualTo(400);
                          assertThat(refusal.getParam()).isEqualTo("amount");
                        }));
  }

  @Test
  void a_server_side_confirmation_that_may_redirect_needs_a_return_url() {
    assertThatThrownBy(
            () ->
                stripe
                    .v1()
                    .paymentIntents()
                    .create(
                        PaymentIntentCreateParams.builder()
                            .setAmount(45_000L)
                            .setCurrency("mad")
                            .setConfirm(true)
                            .setPaymentMethod("pm_card_visa")
                            .build()))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refusal -> assertThat(refusal.getMessage()).contains("`return_url`"));
  }

  @Test
  void the_publishable_key_opens_an_intent_with_its_secret_only() throws Exception {
    PaymentIntent intent = stripe.v1().paymentIntents().create(PaymentsTest.intent(45_000).build());
    String path = "/v1/payment_intents/" + intent.getId();

    assertThat(browse(path + "?client_secret=" + intent.getClientSecret()).statusCode())
        .isEqualTo(200);
    assertThat(browse(path + "?client_secret=" + intent.getClientSecret()).body())
        .doesNotContain("M-1001");
    assertThat(browse(path + "?client_secret=wrong").statusCode()).isEqualTo(404);
    assertThat(browse(path).statusCode()).isEqualTo(404);
    assertThat(browse("/v1/charges").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> browse(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(sandbox.uri() + path))
                .header("Authorization", "Bearer " + sandbox.settings().publishableKey())
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void an_outage_is_answered_and_ends() throws StripeException {
    sandbox.outage().answer(503);
    assertThatThrownBy(() -> stripe.v1().paymentIntents().create(paying("pm_card_visa"), KEY))
        .isInstanceOfSatisfying(
            ApiException.class, e -> assertThat(e.getStatusCode()).isEqualTo(503));

    sandbox.outage().end();

    assertThat(stripe.v1().charges().list().getData()).isEmpty();
    assertThat(stripe.v1().paymentIntents().create(paying("pm_card_visa"), KEY).getStatus())
        .isEqualTo("succeeded");
  }

  @Test
  void a_lost_answer_is_found_again_by_its_key() throws StripeException {
    sandbox.outage().dropResponseAfter(1);
    stripe.v1().paymentIntents().create(PaymentsTest.intent(1_000).build());
    assertThatThrownBy(() -> stripe.v1().paymentIntents().create(paying("pm_card_visa"), KEY))
        .isInstanceOf(ApiConnectionException.class);

    PaymentIntent found = stripe.v1().paymentIntents().create(paying("pm_card_visa"), KEY);

    assertThat(found.getLastResponse().headers().firstValue("Idempotent-Replayed"))
        .hasValue("true");
    assertThat(stripe.v1().charges().list().getData()).hasSize(1);
  }

  @Test
  void everything_is_still_there_after_a_restart() throws Exception {
    PaymentIntent paid = stripe.v1().paymentIntents().create(paying("pm_card_visa"), KEY);
    stripe
        .v1()
        .paymentIntents()
        .update(
            paid.getId(), PaymentIntentUpdateParams.builder().putMetadata("note", "زليج").build());
    sandbox.close();
    Files.writeString(
        directory.resolve("stripe.jsonl"), "{\"object\":\"char", StandardOpenOption.APPEND);

    restart();

    PaymentIntent found = stripe.v1().paymentIntents().retrieve(paid.getId());
    assertThat(found.getStatus()).isEqualTo("succeeded");
    assertThat(found.getMetadata()).containsEntry("note", "زليج");
    assertThat(stripe.v1().paymentIntents().create(paying("pm_card_visa"), KEY).getId())
        .isEqualTo(paid.getId());
    await()
        .until(
            () ->
                stripe.v1().charges().retrieve(paid.getLatestCharge()).getBalanceTransaction()
                    != null);
    assertThat(Files.readString(directory.resolve("stripe.jsonl")))
        .doesNotContain("4242424242424242");
  }

  @Test
  void waiting_notifications_are_sent_after_a_restart() throws Exception {
    try (var shop = new NotificationReceiver()) {
      sandbox.webhooks().sendTo(shop.uri(), NotificationReceiver.SECRET);
      sandbox.webhooks().hold();
      stripe.v1().paymentIntents().create(PaymentsTest.intent(45_000).build());
      sandbox.close();

      restart();
      sandbox.webhooks().sendTo(shop.uri(), NotificationReceiver.SECRET);
      assertThat(sandbox.webhooks().holding()).isTrue();
      sandbox.webhooks().release();

      await().until(() -> shop.types().equals(List.of("payment_intent.created")));
    }
  }

  @Test
  void two_sandboxes_do_not_share_a_directory() {
    assertThatThrownBy(
            () -> StripeSandbox.start(StripeSandboxSettings.inMemory().keptIn(directory)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Another Stripe sandbox");
  }
}
