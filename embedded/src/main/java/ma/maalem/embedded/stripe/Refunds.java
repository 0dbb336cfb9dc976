package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money on its way back to the card. */
final class Refunds {
  private static final String TYPE = "refund";

  private final SandboxState state;
  private final Events events;
  private final Balances balances;
  private final SlowEffects slowEffects;

  Refunds(SandboxState state, Events events, Balances balances, SlowEffects slowEffects) {
    this.state = state;
    this.events = events;
    this.balances = balances;
    this.slowEffects = slowEffects;
    slowEffects.register("refund.succeed", this::succeed);
    slowEffects.register("refund.fail", this::fail);
  }

  ObjectNode create(ApiCall call) {
    Parameters parameters = call.parameters();
    ObjectNode charge = charge(parameters);
    Long wanted = parameters.amount("amount");
    String reason =
        parameters.has("reason")
            ? parameters.choice("reason", "", "duplicate", "fraudulent", "requested_by_customer")
            : null;
    ObjectNode refund = state.create(TYPE, "re");
    parameters.mergeMetadata(refund);
    parameters.text("instructions_email");
    parameters.refuseOthers();

    String chargeId = charge.get("id").asText();
    if (!charge.get("paid").asBoolean())
      throw StripeRefusal.state(null, "Charge " + chargeId + " failed and cannot be refunded.")
          .with("param", "charge");
    if (!charge.get("captured").asBoolean()) {
      throw StripeRefusal.state(
              "charge_not_refundable",
              "Charge " + chargeId + " is not captured; cancel its PaymentIntent to release it.")
          .with("param", "charge");
    }
    long left = charge.get("amount_captured").asLong() - charge.get("amount_refunded").asLong();
    if (left == 0)
      throw StripeRefusal.state(
          "charge_already_refunded", "Charge " + chargeId + " has already been refunded.");
    long amount = wanted == null ? left : wanted;
    if (amount > left)
      throw StripeRefusal.state(
              null,
              "Refund amount ("
                  + amount
                  + ") is greater than unrefunded amount on charge ("
                  + left
                  + "), in the minor unit of "
                  + charge.get("currency").asText()
                  + ".")
          .with("param", "amount");

    fill(refund, charge, amount, reason);
    refund.put(
        "balance_transaction",
        balances.enter("refund", "refund", refund, -amount, null).get("id").asText());
    TestCard card = TestCard.valueOf(String.valueOf(SandboxState.note(charge, "card")));
    if (card == TestCard.REFUND_PENDING) {
      refund.put("status", "pending");
      slowEffects.later(refund, "refund.succeed");
    } else if (card == TestCard.REFUND_FAILS) {
      slowEffects.later(refund, "refund.fail");
    }
    give(refund, charge, amount, call);
    return refund;
  }

  private ObjectNode charge(Parameters parameters) {
    String chargeId = parameters.text("charge");
    String intentId = parameters.text("payment_intent");
    if (chargeId != null) return state.get("charge", chargeId, "charge");
    if (intentId == null)
      throw StripeRefusal.parameter(
          "parameter_missing",
          "charge",
          "One of the following params should be provided for this request: payment_intent or charge.");
    ObjectNode intent = state.get("payment_intent", intentId, "payment_intent");
    ObjectNode latest = state.find("charge", intent.path("latest_charge").asText());
    if (latest == null || !latest.get("paid").asBoolean())
      throw StripeRefusal.state(
              "payment_intent_unexpected_state",
              "This PaymentIntent (" + intentId + ") does not have a successful charge to refund.")
          .with("payment_intent", SandboxState.shown(intent));
    return latest;
  }

  /** Gives back the authorization of a payment that was never captured. */
  void release(ObjectNode charge, ApiCall call) {
    ObjectNode refund = state.create(TYPE, "re");
    long amount = charge.get("amount").asLong();
    fill(refund, charge, amount, null);
    give(refund, charge, amount, call);
  }

  private void fill(ObjectNode refund, ObjectNode charge, long amount, @Nullable String reason) {
    refund.put("amount", amount);
    refund.putNull("balance_transaction");
    refund.set("charge", charge.get("id"));
    refund.set("currency", charge.get("currency"));
    refund.set("payment_intent", charge.get("payment_intent"));
    refund.set("payment_method", charge.get("payment_method"));
    refund.put("reason", reason);
    refund.put("status", "succeeded");
    refund
        .putObject("destination_details")
        .put("type", "card")
        .putObject("card")
        .put("reference_status", "pending")
        .put("reference_type", "acquirer_reference_number")
        .put("type", "refund");
  }

  private void give(ObjectNode refund, ObjectNode charge, long amount, ApiCall call) {
    state.save(refund);
    adjust(charge, amount);
    events.record("refund.created", refund, call);
    events.record("charge.refunded", charge, call);
    events.record("charge.refund.updated", refund, call);
    events.record("refund.updated", refund, call);
  }

  private void adjust(ObjectNode charge, long by) {
    long total = charge.get("amount_refunded").asLong() + by;
    long most =
        charge.get("captured").asBoolean()
            ? charge.get("amount_captured").asLong()
            : charge.get("amount").asLong();
    charge.put("amount_refunded", total);
    charge.put("refunded", total == most);
    String id = charge.get("id").asText();
    List<ObjectNode> all =
        state
            .newestFirst(TYPE)
            .filter(refund -> refund.path("charge").asText().equals(id))
            .toList();
    charge.set(
        "refunds",
        Listing.embedded(
            "/v1/charges/" + id + "/refunds", all.stream().map(SandboxState::shown).toList()));
    state.save(charge);
  }

  private void succeed(ObjectNode refund) {
    refund.put("status", "succeeded");
    state.save(refund);
    adjust(state.get("charge", refund.get("charge").asText(), "charge"), 0);
    events.record("refund.updated", refund, null);
  }

  private void fail(ObjectNode refund) {
    long amount = refund.get("amount").asLong();
    ObjectNode back = balances.enter("refund_failure", "refund_failure", refund, amount, null);
    refund.put("status", "failed");
    refund.put("failure_reason", "expired_or_canceled_card");
    refund.set("failure_balance_transaction", back.get("id"));
    state.save(refund);
    adjust(state.get("charge", refund.get("charge").asText(), "charge"), -amount);
    events.record("refund.failed", refund, null);
    events.record("refund.updated", refund, null);
  }

  ObjectNode retrieve(ApiCall call) {
    call.parameters().refuseOthers();
    return state.get(TYPE, call.id(), TYPE);
  }

  ObjectNode update(ApiCall call) {
    ObjectNode refund = state.get(TYPE, call.id(), TYPE).deepCopy();
    call.parameters().mergeMetadata(refund);
    call.parameters().refuseOthers();
    state.save(refund);
    events.record("refund.updated", refund, call);
    return refund;
  }

  ObjectNode list(ApiCall call) {
    String charge = call.parameters().text("charge", call.variables().getOrDefault("id", ""));
    String intent = call.parameters().text("payment_intent");
    return Listing.of(
        call,
        state.newestFirst(TYPE),
        refund ->
            (charge.isEmpty() || charge.equals(refund.path("charge").asText()))
                && (intent == null || intent.equals(refund.path("payment_intent").asText())));
  }
}
