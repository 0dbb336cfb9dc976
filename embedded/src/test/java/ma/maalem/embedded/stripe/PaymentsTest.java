package ma.maalem.embedded.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.AutomaticPaymentMethods.AllowRedirects;
import com.stripe.param.PaymentIntentCreateParams.CaptureMethod;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.param.PaymentIntentUpdateParams;
import com.stripe.param.PaymentMethodCreateParams;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentsTest {
  private static final String BACK = "http://localhost:9/fr/checkout/done?order=7";

  private final HttpClient browser = HttpClient.newHttpClient();
  private StripeSandbox sandbox;
  private StripeClient stripe;

  @BeforeEach
  void start() throws IOException {
    sandbox =
        StripeSandbox.start(
            StripeSandboxSettings.inMemory().settlingAfter(Duration.ofMillis(50), Duration.ZERO));
    stripe = client(sandbox);
  }

  @AfterEach
  void stop() throws IOException {
    sandbox.close();
  }

  static StripeClient client(StripeSandbox sandbox) {
    return StripeClient.builder()
        .setApiKey(sandbox.settings().secretKey())
        .setApiBase(sandbox.uri().toString())
        .setMaxNetworkRetries(0)
        .build();
  }

  static PaymentIntentCreateParams.Builder intent(long amount) {
    return PaymentIntentCreateParams.builder()
        .setAmount(amount)
        .setCurrency("mad")
        .putMetadata("order", "M-1001")
        .setAutomaticPaymentMethods(
            PaymentIntentCreateParams.AutomaticPaymentMethods.builder()
                .setEnabled(true)
                .setAllowRedirects(AllowRedirects.NEVER)
                .build());
  }

  private static PaymentIntentConfirmParams with(String method) {
    return PaymentIntentConfirmParams.builder().setPaymentMethod(method).setReturnUrl(BACK).build();
  }

  @Test
  void the_sandbox_speaks_the_version_of_the_client() {
    assertThat(Events.API_VERSION).isEqualTo(com.stripe.Stripe.API_VERSION);
  }

  @Test
  void a_card_that_pays_settles_the_intent() throws StripeException {
    PaymentIntent created = stripe.v1().paymentIntents().create(intent(45_000).build());
    assertThat(created.getStatus()).isEqualTo("requires_payment_method");
    assertThat(created.getClientSecret()).startsWith(created.getId() + "_secret_");

    PaymentIntent paid =
        stripe.v1().paymentIntents().confirm(created.getId(), with("pm_card_visa"));

    assertThat(paid.getStatus()).isEqualTo("succeeded");
    assertThat(paid.getAmountReceived()).isEqualTo(45_000);
    Charge charge = stripe.v1().charges().retrieve(paid.getLatestCharge());
    assertThat(charge.getPaid()).isTrue();
    assertThat(charge.getPaymentMethodDetails().getCard().getLast4()).isEqualTo("4242");
    assertThat(charge.getMetadata()).containsEntry("order", "M-1001");
  }

  @Test
  void an_asynchronous_capture_gets_its_balance_transaction_a_little_later()
      throws StripeException {
    PaymentIntent paid =
        stripe
            .v1()
            .paymentIntents()
            .create(intent(45_000).setConfirm(true).setPaymentMethod("pm_card_visa").build());

    await()
        .untilAsserted(
            () -> {
              PaymentIntent settled =
                  stripe
                      .v1()
                      .paymentIntents()
                      .retrieve(
                          paid.getId(),
                          PaymentIntentRetrieveParams.builder()
                              .addExpand("latest_charge.balance_transaction")
                              .build());
              assertThat(settled.getLatestChargeObject().getBalanceTransactionObject()).isNotNull();
              assertThat(settled.getLatestChargeObject().getBalanceTransactionObject().getFee())
                  .isEqualTo(1305 + 300);
              assertThat(settled.getLatestChargeObject().getBalanceTransactionObject().getNet())
                  .isEqualTo(45_000 - 1605);
            });
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "4000000000000002, card_declined, generic_decline",
        "4000000000009995, card_declined, insufficient_funds",
        "4000000000009987, card_declined, lost_card",
        "4000000000009979, card_declined, stolen_card",
        "4000000000000069, expired_card, -",
        "4000000000000127, incorrect_cvc, -",
        "4000000000000119, processing_error, -",
        "4242424242424241, incorrect_number, -",
        "4539578763621486, card_declined, test_mode_live_card",
      })
  void a_card_that_is_declined_says_why(String number, String code, String declineCode)
      throws StripeException {
    PaymentIntent created = stripe.v1().paymentIntents().create(intent(45_000).build());

    assertThatThrownBy(
            () ->
                stripe
                    .v1()
                    .paymentIntents()
                    .confirm(
                        created.getId(),
                        PaymentIntentConfirmParams.builder()
                            .setReturnUrl(BACK)
                            .putExtraParam("payment_method_data", card(number))
                            .build()))
        .isInstanceOfSatisfying(
            CardException.class,
            refusal -> {
              assertThat(refusal.getStatusCode()).isEqualTo(402);
              assertThat(refusal.getCode()).isEqualTo(code);
              assertThat(refusal.getDeclineCode()).isEqualTo(declineCode);
            });

    PaymentIntent after = stripe.v1().paymentIntents().retrieve(created.getId());
    assertThat(after.getStatus()).isEqualTo("requires_payment_method");
    assertThat(after.getPaymentMethod()).isNull();
  }

  private static Map<String, Object> card(String number) {
    return Map.of(
        "type",
        "card",
        "card",
        Map.of("number", number, "exp_month", 12, "exp_year", 2040, "cvc", "123"));
  }

  @Test
  void a_declined_intent_can_be_paid_by_another_card() throws StripeException {
    PaymentIntent created = stripe.v1().paymentIntents().create(intent(45_000).build());
    assertThatThrownBy(
            () ->
                stripe
                    .v1()
                    .paymentIntents()
                    .confirm(created.getId(), with("pm_card_chargeDeclinedInsufficientFunds")))
        .isInstanceOfSatisfying(
            CardException.class,
            refusal -> {
              PaymentIntent declined = refusal.getStripeError().getPaymentIntent();
              assertThat(declined.getLastPaymentError().getDeclineCode())
                  .isEqualTo("insufficient_funds");
              assertThat(refusal.getCharge()).isEqualTo(declined.getLatestCharge());
            });

    PaymentIntent paid =
        stripe.v1().paymentIntents().confirm(created.getId(), with("pm_card_mastercard"));

    assertThat(paid.getStatus()).isEqualTo("succeeded");
    assertThat(paid.getLastPaymentError()).isNull();
  }

  @Test
  void an_authenticated_payment_succeeds_and_leads_back_to_the_shop() throws Exception {
    PaymentIntent asked = challenge("pm_card_authenticationRequired");
    String url = asked.getNextAction().getRedirectToUrl().getUrl();
    assertThat(get(url).body()).contains("45").contains("Confirmer le paiement");

    HttpResponse<String> decided = decide(url, "complete");

    assertThat(decided.statusCode()).isEqualTo(303);
    assertThat(decided.headers().firstValue("Location"))
        .hasValue(
            BACK
                + "&payment_intent="
                + asked.getId()
                + "&payment_intent_client_secret="
                + asked.getClientSecret()
                + "&redirect_status=succeeded");
    PaymentIntent paid = stripe.v1().paymentIntents().retrieve(asked.getId());
    assertThat(paid.getStatus()).isEqualTo("succeeded");
    Charge charge = stripe.v1().charges().retrieve(paid.getLatestCharge());
    assertThat(charge.getPaymentMethodDetails().getCard().getThreeDSecure().getResult())
        .isEqualTo("authenticated");
    assertThat(get(url).statusCode()).isEqualTo(410);
  }

  @Test
  void a_failed_authentication_leaves_the_intent_open_and_uncharged() throws Exception {
    PaymentIntent asked = challenge("pm_card_authenticationRequiredOnSetup");

    HttpResponse<String> decided =
        decide(asked.getNextAction().getRedirectToUrl().getUrl(), "fail");

    assertThat(decided.headers().firstValue("Location").orElseThrow())
        .endsWith("redirect_status=failed");
    PaymentIntent open = stripe.v1().paymentIntents().retrieve(asked.getId());
    assertThat(open.getStatus()).isEqualTo("requires_payment_method");
    assertThat(open.getLastPaymentError().getCode())
        .isEqualTo("payment_intent_authentication_failure");
    assertThat(open.getLatestCharge()).isNull();
  }

  @Test
  void a_card_may_be_recognised_and_still_declined() throws Exception {
    PaymentIntent asked = challenge("pm_card_threeDSecureRequiredChargeDeclined");

    HttpResponse<String> decided =
        decide(asked.getNextAction().getRedirectToUrl().getUrl(), "complete");

    assertThat(decided.headers().firstValue("Location").orElseThrow())
        .endsWith("redirect_status=failed");
    PaymentIntent open = stripe.v1().paymentIntents().retrieve(asked.getId());
    assertThat(open.getLastPaymentError().getDeclineCode()).isEqualTo("generic_decline");
  }

  @Test
  void a_challenge_speaks_the_language_of_the_browser() throws Exception {
    String url =
        challenge("pm_card_authenticationRequired").getNextAction().getRedirectToUrl().getUrl();

    assertThat(get(url + "?locale=ar").body()).contains("dir=\"rtl\"").contains("تأكيد الأداء");
    assertThat(get(url + "?locale=en-GB").body()).contains("Confirm the payment");
  }

  @Test
  void a_form_of_another_site_cannot_answer_the_challenge() throws Exception {
    String url =
        challenge("pm_card_authenticationRequired").getNextAction().getRedirectToUrl().getUrl();

    var forged =
        browser.send(
            HttpRequest.newBuilder(URI.create(url))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("outcome=complete"))
                .build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(forged.statusCode()).isEqualTo(403);
  }

  @Test
  void without_the_buyer_a_card_that_asks_for_authentication_is_declined() {
    assertThatThrownBy(
            () ->
                stripe
                    .v1()
                    .paymentIntents()
                    .create(
                        intent(45_000)
                            .setConfirm(true)
                            .setOffSession(true)
                            .setPaymentMethod("pm_card_authenticationRequired")
                            .build()))
        .isInstanceOfSatisfying(
            CardException.class,
            refusal -> assertThat(refusal.getCode()).isEqualTo("authentication_required"));
  }

  @Test
  void a_manual_capture_may_take_less_than_was_authorized() throws StripeException {
    PaymentIntent held = manual();
    assertThat(held.getStatus()).isEqualTo("requires_capture");
    assertThat(held.getAmountCapturable()).isEqualTo(45_000);

    PaymentIntent captured =
        stripe
            .v1()
            .paymentIntents()
            .capture(
                held.getId(),
                PaymentIntentCaptureParams.builder().setAmountToCapture(30_000L).build());

    assertThat(captured.getStatus()).isEqualTo("succeeded");
    assertThat(captured.getAmountReceived()).isEqualTo(30_000);
    Charge charge = stripe.v1().charges().retrieve(captured.getLatestCharge());
    assertThat(charge.getAmountCaptured()).isEqualTo(30_000);
    assertThat(charge.getBalanceTransaction()).isNotNull();
  }

  @Test
  void more_than_was_authorized_cannot_be_captured() throws StripeException {
    PaymentIntent held = manual();

    assertThatThrownBy(
            () ->
                stripe
                    .v1()
                    .paymentIntents()
                    .capture(
                        held.getId(),
                        PaymentIntentCaptureParams.builder().setAmountToCapture(45_001L).build()))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refusal -> assertThat(refusal.getCode()).isEqualTo("amount_too_large"));
  }

  @Test
  void a_cancelled_authorization_is_released() throws StripeException {
    PaymentIntent held = manual();

    PaymentIntent cancelled =
        stripe
            .v1()
            .paymentIntents()
            .cancel(
                held.getId(),
                PaymentIntentCancelParams.builder()
                    .setCancellationReason(PaymentIntentCancelParams.CancellationReason.ABANDONED)
                    .build());

    assertThat(cancelled.getStatus()).isEqualTo("canceled");
    assertThat(cancelled.getCancellationReason()).isEqualTo("abandoned");
    assertThat(stripe.v1().charges().retrieve(held.getLatestCharge()).getRefunded()).isTrue();
  }

  @Test
  void what_is_over_stays_over() throws StripeException {
    PaymentIntent paid =
        stripe
            .v1()
            .paymentIntents()
            .create(intent(45_000).setConfirm(true).setPaymentMethod("pm_card_visa").build());
    List<Callable<PaymentIntent>> late =
        List.of(
            () -> stripe.v1().paymentIntents().confirm(paid.getId(), with("pm_card_visa")),
            () -> stripe.v1().paymentIntents().capture(paid.getId()),
            () -> stripe.v1().paymentIntents().cancel(paid.getId()),
            () ->
                stripe
                    .v1()
                    .paymentIntents()
                    .update(
                        paid.getId(),
                        PaymentIntentUpdateParams.builder().setAmount(1_000L).build()));

    for (Callable<PaymentIntent> call : late) {
      assertThatThrownBy(call::call)
          .isInstanceOfSatisfying(
              InvalidRequestException.class,
              refusal -> {
                assertThat(refusal.getStatusCode()).isEqualTo(400);
                assertThat(refusal.getCode()).isEqualTo("payment_intent_unexpected_state");
              });
    }
  }

  @Test
  void of_two_confirmations_at_once_one_wins() throws Exception {
    PaymentIntent created = stripe.v1().paymentIntents().create(intent(45_000).build());
    var barrier = new CyclicBarrier(2);
    Callable<String> confirm =
        () -> {
          barrier.await();
          try {
            return stripe
                .v1()
                .paymentIntents()
                .confirm(created.getId(), with("pm_card_visa"))
                .getStatus();
          } catch (InvalidRequestException e) {
            return e.getCode();
          }
        };
    var threads = Executors.newFixedThreadPool(2);
    try {
      List<String> outcomes = new ArrayList<>();
      for (Future<String> outcome : threads.invokeAll(List.of(confirm, confirm)))
        outcomes.add(outcome.get());
      assertThat(outcomes)
          .containsExactlyInAnyOrder("succeeded", "payment_intent_unexpected_state");
    } finally {
      threads.shutdownNow();
    }
    assertThat(stripe.v1().charges().list().getData()).hasSize(1);
  }

  @Test
  void an_intent_is_changed_while_it_is_open() throws StripeException {
    PaymentIntent created = stripe.v1().paymentIntents().create(intent(45_000).build());

    PaymentIntent changed =
        stripe
            .v1()
            .paymentIntents()
            .update(
                created.getId(),
                PaymentIntentUpdateParams.builder()
                    .setAmount(20_000L)
                    .putMetadata("basket", "b7")
                    .putMetadata("order", "")
                    .setTransferGroup("ORDER-7")
                    .build());

    assertThat(changed.getAmount()).isEqualTo(20_000);
    assertThat(changed.getMetadata()).containsOnly(Map.entry("basket", "b7"));
    assertThat(changed.getTransferGroup()).isEqualTo("ORDER-7");
  }

  @Test
  void lists_are_paged_newest_first() throws StripeException {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 7; i++)
      ids.add(0, stripe.v1().paymentIntents().create(intent(1_000 + i).build()).getId());

    var first =
        stripe.v1().paymentIntents().list(PaymentIntentListParams.builder().setLimit(3L).build());
    List<String> all = new ArrayList<>();
    first.autoPagingIterable().forEach(one -> all.add(one.getId()));

    assertThat(first.getData())
        .extracting(PaymentIntent::getId)
        .containsExactlyElementsOf(ids.subList(0, 3));
    assertThat(first.getHasMore()).isTrue();
    assertThat(all).containsExactlyElementsOf(ids);
    var last =
        stripe
            .v1()
            .paymentIntents()
            .list(
                PaymentIntentListParams.builder().setLimit(3L).setEndingBefore(ids.get(3)).build());
    assertThat(last.getData())
        .extracting(PaymentIntent::getId)
        .containsExactlyElementsOf(ids.subList(0, 3));
    assertThat(last.getHasMore()).isFalse();
  }

  @Test
  void an_intent_is_found_by_its_metadata() throws StripeException {
    stripe.v1().paymentIntents().create(intent(1_000).putMetadata("order", "M-7").build());
    PaymentIntent wanted =
        stripe.v1().paymentIntents().create(intent(1_000).putMetadata("order", "M-8").build());

    var found =
        stripe
            .v1()
            .paymentIntents()
            .search(
                PaymentIntentSearchParams.builder()
                    .setQuery("metadata['order']:'M-8' AND status:'requires_payment_method'")
                    .build());

    assertThat(found.getData()).extracting(PaymentIntent::getId).containsExactly(wanted.getId());
  }

  @Test
  void a_card_is_kept_without_its_number() throws Exception {
    var method =
        stripe
            .v1()
            .paymentMethods()
            .create(
                PaymentMethodCreateParams.builder()
                    .setType(PaymentMethodCreateParams.Type.CARD)
                    .setCard(
                        PaymentMethodCreateParams.CardDetails.builder()
                            .setNumber("5555555555554444")
                            .setExpMonth(3L)
                            .setExpYear(2041L)
                            .setCvc("123")
                            .build())
                    .build());

    assertThat(method.getCard().getBrand()).isEqualTo("mastercard");
    assertThat(method.getCard().getExpYear()).isEqualTo(2041);
    assertThat(method.toJson()).doesNotContain("5555555555554444");
  }

  private PaymentIntent manual() throws StripeException {
    return stripe
        .v1()
        .paymentIntents()
        .create(
            intent(45_000)
                .setCaptureMethod(CaptureMethod.MANUAL)
                .setConfirm(true)
                .setPaymentMethod("pm_card_visa")
                .build());
  }

  private PaymentIntent challenge(String method) throws StripeException {
    PaymentIntent created = stripe.v1().paymentIntents().create(intent(45_000).build());
    PaymentIntent asked = stripe.v1().paymentIntents().confirm(created.getId(), with(method));
    assertThat(asked.getStatus()).isEqualTo("requires_action");
    return asked;
  }

  private HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> decide(String url, String outcome)
      throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("outcome=" + outcome))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
