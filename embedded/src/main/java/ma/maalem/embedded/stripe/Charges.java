package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The attempts to take money from a card. */
final class Charges {
  private static final String TYPE = "charge";
  private static final Duration CAPTURABLE = Duration.ofDays(7);

  private final SandboxState state;
  private final Events events;
  private final Balances balances;
  private final SlowEffects slowEffects;

  Charges(SandboxState state, Events events, Balances balances, SlowEffects slowEffects) {
    this.state = state;
    this.events = events;
    this.balances = balances;
    this.slowEffects = slowEffects;
    slowEffects.register("charge.settle", this::settle);
  }

  /** A payment that the bank allowed, captured unless the intent wants that done by hand. */
  ObjectNode allowed(
      ObjectNode intent, ObjectNode method, boolean authenticated, @Nullable ApiCall call) {
    ObjectNode charge = attempt(intent, method, authenticated);
    charge.put("status", "succeeded");
    charge.put("paid", true);
    charge
        .withObject("/outcome")
        .put("network_status", "approved_by_network")
        .put("seller_message", "Payment complete.")
        .put("type", "authorized");
    ObjectNode card = charge.withObject("/payment_method_details/card");
    card.put("authorization_code", state.randomText(6).toUpperCase(java.util.Locale.ROOT));
    String captureMethod = intent.get("capture_method").asText();
    if (captureMethod.equals("manual")) {
      card.put("capture_before", state.now().plus(CAPTURABLE).getEpochSecond());
      state.save(charge);
    } else {
      take(charge, charge.get("amount").asLong(), captureMethod.equals("automatic"));
    }
    events.record("charge.succeeded", charge, call);
    return charge;
  }

  /** A payment that the bank refused. */
  ObjectNode refused(ObjectNode intent, ObjectNode method, StripeRefusal refusal, ApiCall call) {
    ObjectNode charge = attempt(intent, method, false);
    ObjectNode error = refusal.error();
    String declineCode = error.path("decline_code").textValue();
    charge.put("status", "failed");
    charge.put("paid", false);
    charge.set("failure_code", error.get("code"));
    charge.set("failure_message", error.get("message"));
    boolean blocked = "fraudulent".equals(declineCode);
    charge
        .withObject("/outcome")
        .put("network_status", blocked ? "not_sent_to_network" : "declined_by_network")
        .put("reason", declineCode == null ? error.path("code").asText() : declineCode)
        .put("seller_message", "The bank did not return any further details with this decline.")
        .put("type", blocked ? "blocked" : "issuer_declined");
    state.save(charge);
    events.record("charge.failed", charge, call);
    return charge;
  }

  private ObjectNode attempt(ObjectNode intent, ObjectNode method, boolean authenticated) {
    ObjectNode charge = state.create(TYPE, "ch");
    String id = charge.get("id").asText();
    for (String same :
        List.of(
            "amount",
            "currency",
            "customer",
            "description",
            "metadata",
            "on_behalf_of",
            "receipt_email",
            "shipping",
            "statement_descriptor",
            "statement_descriptor_suffix",
            "transfer_group")) charge.set(same, intent.path(same).deepCopy());
    charge.put("amount_captured", 0);
    charge.put("amount_refunded", 0);
    charge.putNull("balance_transaction");
    charge.set("billing_details", method.get("billing_details").deepCopy());
    charge.put("calculated_statement_descriptor", "MAALEM");
    charge.put("captured", false);
    charge.put("payment_intent", intent.get("id").asText());
    charge.put("payment_method", method.get("id").asText());
    charge.putNull("receipt_url");
    charge.put("refunded", false);
    charge.set("refunds", Listing.of("/v1/charges/" + id + "/refunds", List.of()));
    charge.putNull("source");
    charge.putNull("transfer_data");
    ObjectNode shown = charge.withObject("/payment_method_details/card");
    ObjectNode card = method.withObject("/card");
    for (String same :
        List.of(
            "brand",
            "country",
            "exp_month",
            "exp_year",
            "fingerprint",
            "funding",
            "last4",
            "checks")) shown.set(same, card.path(same).deepCopy());
    shown.put("amount_authorized", intent.get("amount").asLong());
    shown.put("network", card.get("brand").asText());
    shown.putNull("installments");
    shown.putNull("wallet");
    shown
        .withObject("/overcapture")
        .put("maximum_amount_capturable", intent.get("amount").asLong());
    ObjectNode checks = shown.withObject("/checks");
    if (!checks.path("cvc_check").isNull())
      checks.put(
          "cvc_check", PaymentMethods.card(method) == TestCard.INCORRECT_CVC ? "fail" : "pass");
    if (authenticated)
      shown
          .withObject("/three_d_secure")
          .put("authentication_flow", "challenge")
          .put("electronic_commerce_indicator", "05")
          .put("result", "authenticated")
          .put("transaction_id", state.randomText(28))
          .put("version", "2.2.0");
    else shown.putNull("three_d_secure");
    SandboxState.notes(charge).put("card", PaymentMethods.card(method).name());
    return charge;
  }

  /** Captures what was authorized, or a part; the rest is released. */
  void capture(ObjectNode charge, long amount, ApiCall call) {
    take(charge, amount, true);
    events.record("charge.captured", charge, call);
  }

  private void take(ObjectNode charge, long amount, boolean settledAtOnce) {
    charge.put("captured", true);
    charge.put("amount_captured", amount);
    if (settledAtOnce) enter(charge);
    else slowEffects.later(charge, "charge.settle");
    state.save(charge);
  }

  private void settle(ObjectNode charge) {
    enter(charge);
    state.save(charge);
    events.record("charge.updated", charge, null);
  }

  private void enter(ObjectNode charge) {
    boolean atOnce = TestCard.AVAILABLE_AT_ONCE.name().equals(SandboxState.note(charge, "card"));
    charge.put("balance_transaction", balances.enterCharge(charge, atOnce).get("id").asText());
  }

  ObjectNode retrieve(ApiCall call) {
    call.parameters().refuseOthers();
    return state.get(TYPE, call.id(), TYPE);
  }

  ObjectNode update(ApiCall call) {
    ObjectNode charge = state.get(TYPE, call.id(), TYPE).deepCopy();
    Parameters parameters = call.parameters();
    for (String key : List.of("description", "receipt_email", "transfer_group"))
      if (parameters.has(key)) charge.put(key, parameters.text(key));
    parameters.mergeMetadata(charge);
    parameters.refuseOthers();
    state.save(charge);
    events.record("charge.updated", charge, call);
    return charge;
  }

  ObjectNode list(ApiCall call) {
    String intent = call.parameters().text("payment_intent");
    String customer = call.parameters().text("customer");
    String group = call.parameters().text("transfer_group");
    return Listing.of(
        call,
        state.newestFirst(TYPE),
        charge ->
            Objects.equals(call.account(), SandboxState.note(charge, "account"))
                && (intent == null || intent.equals(charge.path("payment_intent").asText()))
                && (customer == null || customer.equals(charge.path("customer").asText()))
                && (group == null || group.equals(charge.path("transfer_group").asText())));
  }
}
