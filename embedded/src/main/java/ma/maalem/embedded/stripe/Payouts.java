package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Objects;

/** Money from a Stripe balance to a bank account. */
final class Payouts {
  private static final String TYPE = "payout";

  private final SandboxState state;
  private final Events events;
  private final Balances balances;
  private final SlowEffects slowEffects;

  Payouts(SandboxState state, Events events, Balances balances, SlowEffects slowEffects) {
    this.state = state;
    this.events = events;
    this.balances = balances;
    this.slowEffects = slowEffects;
    slowEffects.register("payout.arrive", this::arrive);
  }

  ObjectNode create(ApiCall call) {
    Parameters parameters = call.parameters();
    long amount = parameters.requiredAmount("amount");
    String currency = parameters.requiredCurrency("currency");
    ObjectNode payout = state.create(TYPE, "po");
    payout.put("description", parameters.text("description"));
    payout.put("method", parameters.choice("method", "standard", "standard", "instant"));
    payout.put("statement_descriptor", parameters.text("statement_descriptor"));
    String destination = parameters.text("destination");
    parameters.choice("source_type", "card", "card", "bank_account");
    parameters.mergeMetadata(payout);
    parameters.refuseOthers();
    String account = call.account();
    if (account != null
        && !state.get("account", account, "account").get("payouts_enabled").asBoolean())
      throw StripeRefusal.state(
          "payouts_not_allowed",
          "Payouts are not enabled for this account; its onboarding is not complete.");
    if (balances.available(account, currency) < amount)
      throw StripeRefusal.state(
          "balance_insufficient",
          "You have insufficient funds in your Stripe account for this transfer.");

    payout.put("amount", amount);
    payout.put("currency", currency);
    payout.put("automatic", false);
    payout.put("arrival_date", state.now().plus(Duration.ofDays(2)).getEpochSecond());
    payout.put("destination", destination == null ? bank(account) : destination);
    payout.put("reconciliation_status", "not_applicable");
    payout.put("status", "pending");
    payout.putNull("trace_id");
    if (account != null) SandboxState.notes(payout).put("account", account);
    payout.set(
        "balance_transaction",
        balances.enter("payout", "payout", payout, -amount, account).get("id"));
    slowEffects.later(payout, "payout.arrive");
    state.save(payout);
    events.record("payout.created", payout, call, account);
    return payout;
  }

  private String bank(@org.jspecify.annotations.Nullable String account) {
    return state
        .newestFirst("bank_account")
        .filter(bank -> bank.path("account").asText().equals(account))
        .map(bank -> bank.get("id").asText())
        .findFirst()
        .orElse("ba_sandbox");
  }

  private void arrive(ObjectNode payout) {
    payout.put("status", "paid");
    state.save(payout);
    events.record("payout.paid", payout, null, SandboxState.note(payout, "account"));
  }

  ObjectNode retrieve(ApiCall call) {
    call.parameters().refuseOthers();
    ObjectNode payout = state.get(TYPE, call.id(), TYPE);
    if (!Objects.equals(call.account(), SandboxState.note(payout, "account")))
      throw StripeRefusal.unknown(TYPE, call.id(), TYPE);
    return payout;
  }

  ObjectNode list(ApiCall call) {
    String status = call.parameters().text("status");
    return Listing.of(
        call,
        state.newestFirst(TYPE),
        payout ->
            Objects.equals(call.account(), SandboxState.note(payout, "account"))
                && (status == null || status.equals(payout.get("status").asText())));
  }
}
