package ma.maalem.embedded.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.StripeException;
import com.stripe.model.Account;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeObject;
import com.stripe.model.Transfer;
import com.stripe.net.RequestOptions;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.AccountUpdateParams;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.TransferCreateParams;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every answer has the fields and JSON types of the example that Stripe publishes for it, no more
 * and no less.
 */
class ShapesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Free maps, and fields of which the published example shows one of many shapes. */
  private static final Set<String> OPEN =
      Set.of(
          "metadata",
          "payment_method_options",
          "payment_method_details",
          "next_action",
          "last_payment_error",
          "destination_details",
          "shipping",
          "capabilities",
          "settings",
          "controller",
          "business_profile");

  /**
   * Documented by Stripe for these objects, missing from its examples because they are optional.
   */
  private static final Map<String, Set<String>> OPTIONAL =
      Map.of(
          "refund", Set.of("failure_reason", "failure_balance_transaction"),
          "event", Set.of("account"),
          "bank_account", Set.of("account"),
          "automatic_payment_methods", Set.of("allow_redirects"),
          "tos_acceptance", Set.of("service_agreement"));

  private final List<JsonNode> answers = new ArrayList<>();
  private final Set<String> compared = new HashSet<>();
  private final List<String> differences = new ArrayList<>();
  private StripeSandbox sandbox;
  private StripeClient stripe;

  @BeforeEach
  void start() throws IOException {
    try (var nowhere = new java.net.ServerSocket(0)) {
      sandbox =
          StripeSandbox.start(
              StripeSandboxSettings.inMemory()
                  .sendingTo(
                      java.net.URI.create("http://127.0.0.1:" + nowhere.getLocalPort()), "whsec_x")
                  .settlingAfter(Duration.ofMinutes(5), Duration.ZERO));
    }
    stripe = PaymentsTest.client(sandbox);
  }

  @AfterEach
  void stop() throws IOException {
    sandbox.close();
  }

  private <T extends StripeObject & com.stripe.model.StripeObjectInterface> T seen(T answer)
      throws IOException {
    answers.add(JSON.readTree(answer.getLastResponse().body()));
    return answer;
  }

  @Test
  void every_answer_has_the_published_shape() throws Exception {
    JsonNode fixtures;
    try (InputStream in = Fixtures.class.getResourceAsStream("fixtures3.json")) {
      fixtures = JSON.readTree(in).path("resources");
    }
    walkThroughAMarketplace();

    for (JsonNode answer : answers) compare(answer, fixtures);

    assertThat(differences).isEmpty();
    assertThat(compared)
        .contains(
            "payment_intent",
            "payment_method",
            "charge",
            "refund",
            "account",
            "account_link",
            "bank_account",
            "transfer",
            "transfer_reversal",
            "payout",
            "balance",
            "balance_transaction",
            "customer",
            "event");
  }

  private void walkThroughAMarketplace() throws StripeException, IOException {
    seen(
        stripe
            .v1()
            .customers()
            .create(CustomerCreateParams.builder().setEmail("a@example.ma").build()));
    PaymentIntent open =
        seen(stripe.v1().paymentIntents().create(PaymentsTest.intent(45_000).build()));
    seen(
        stripe
            .v1()
            .paymentIntents()
            .confirm(
                open.getId(),
                PaymentIntentConfirmParams.builder()
                    .setPaymentMethod("pm_card_authenticationRequired")
                    .setReturnUrl("http://localhost:9/back")
                    .build()));
    assertThatThrownBy(
            () ->
                stripe
                    .v1()
                    .paymentIntents()
                    .confirm(
                        open.getId(),
                        PaymentIntentConfirmParams.builder()
                            .setPaymentMethod("pm_card_chargeDeclined")
                            .build()))
        .isInstanceOf(CardException.class);
    seen(stripe.v1().paymentIntents().retrieve(open.getId()));
    PaymentIntent paid =
        seen(
            stripe
                .v1()
                .paymentIntents()
                .create(
                    PaymentsTest.intent(45_000)
                        .setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.AUTOMATIC)
                        .setConfirm(true)
                        .setPaymentMethod("pm_card_visa")
                        .addExpand("latest_charge.balance_transaction")
                        .addExpand("payment_method")
                        .build()));
    seen(
        stripe
            .v1()
            .refunds()
            .create(
                RefundCreateParams.builder()
                    .setPaymentIntent(paid.getId())
                    .setAmount(100L)
                    .build()));
    seen(stripe.v1().charges().retrieve(paid.getLatestCharge()));
    Account account =
        seen(
            stripe
                .v1()
                .accounts()
                .create(
                    AccountCreateParams.builder()
                        .setType(AccountCreateParams.Type.EXPRESS)
                        .setCountry("MA")
                        .setCapabilities(
                            AccountCreateParams.Capabilities.builder()
                                .setTransfers(
                                    AccountCreateParams.Capabilities.Transfers.builder()
                                        .setRequested(true)
                                        .build())
                                .build())
                        .build()));
    seen(
        stripe
            .v1()
            .accountLinks()
            .create(
                AccountLinkCreateParams.builder()
                    .setAccount(account.getId())
                    .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                    .setRefreshUrl("http://localhost:9/refresh")
                    .setReturnUrl("http://localhost:9/back")
                    .build()));
    seen(
        stripe
            .v1()
            .accounts()
            .update(
                account.getId(),
                AccountUpdateParams.builder()
                    .setBusinessType(AccountUpdateParams.BusinessType.INDIVIDUAL)
                    .setExternalAccount("btok_1")
                    .setTosAcceptance(
                        AccountUpdateParams.TosAcceptance.builder()
                            .setDate(1_790_000_000L)
                            .setIp("10.0.0.1")
                            .build())
                    .build()));
    Transfer transfer =
        seen(
            stripe
                .v1()
                .transfers()
                .create(
                    TransferCreateParams.builder()
                        .setAmount(10_000L)
                        .setCurrency("mad")
                        .setDestination(account.getId())
                        .addExpand("destination_payment")
                        .build()));
    seen(stripe.v1().transfers().reversals().create(transfer.getId()));
    seen(stripe.v1().transfers().retrieve(transfer.getId()));
    seen(
        stripe
            .v1()
            .payouts()
            .create(PayoutCreateParams.builder().setAmount(100L).setCurrency("mad").build()));
    seen(stripe.v1().balance().retrieve(RequestOptions.getDefault()));
    answers.add(
        JSON.readTree(
            stripe
                .v1()
                .events()
                .list(EventListParams.builder().setLimit(100L).build())
                .getLastResponse()
                .body()));
  }

  private void compare(JsonNode answer, JsonNode fixtures) {
    JsonNode fixture = fixtures.get(answer.path("object").asText("-"));
    if (fixture != null) {
      compared.add(answer.get("object").asText());
      compare(answer.get("object").asText(), answer.get("object").asText(), answer, fixture);
    }
    answer.forEach(part -> compare(part, fixtures));
  }

  private void compare(String name, String path, JsonNode actual, JsonNode expected) {
    Set<String> optional = OPTIONAL.getOrDefault(name, Set.of());
    expected
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (!actual.has(field)) differences.add(path + " has no " + field);
            });
    actual
        .properties()
        .forEach(
            field -> {
              JsonNode example = expected.get(field.getKey());
              String at = path + "." + field.getKey();
              if (example == null) {
                if (!optional.contains(field.getKey())) differences.add(at + " is not Stripe's");
              } else if (differs(field.getValue(), example)) {
                differences.add(
                    at
                        + " is "
                        + field.getValue().getNodeType()
                        + ", not "
                        + example.getNodeType());
              } else if (field.getValue().isObject()
                  && example.isObject()
                  && !field.getValue().has("object")
                  && !OPEN.contains(field.getKey())
                  && !example.isEmpty()) {
                compare(field.getKey(), at, field.getValue(), example);
              }
            });
  }

  /** Null says nothing about a type, and an expandable field is an id or an object. */
  private static boolean differs(JsonNode actual, JsonNode example) {
    if (actual.isNull() || example.isNull()) return false;
    boolean expandable =
        (actual.isObject() && actual.has("id") && example.isTextual())
            || (example.isObject() && example.has("id") && actual.isTextual());
    JsonNodeType type = actual.getNodeType();
    return !expandable && type != example.getNodeType();
  }
}
