package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money from the platform's balance to a seller's, and back. */
final class Transfers {
  private static final String TYPE = "transfer";

  private final SandboxState state;
  private final Events events;
  private final Balances balances;

  Transfers(SandboxState state, Events events, Balances balances) {
    this.state = state;
    this.events = events;
    this.balances = balances;
  }

  ObjectNode create(ApiCall call) {
    Parameters parameters = call.parameters();
    Long given = parameters.amount("amount");
    String currency = parameters.requiredCurrency("currency");
    ObjectNode destination =
        state.get("account", parameters.requiredText("destination"), "destination");
    String source = parameters.text("source_transaction");
    ObjectNode charge = source == null ? null : state.get("charge", source, "source_transaction");
    ObjectNode transfer = state.create(TYPE, "tr");
    transfer.put("description", parameters.text("description"));
    transfer.put(
        "transfer_group",
        parameters.text(
            "transfer_group", charge == null ? "" : charge.path("transfer_group").asText("")));
    if (transfer.get("transfer_group").asText().isEmpty()) transfer.putNull("transfer_group");
    transfer.put(
        "source_type", parameters.choice("source_type", "card", "card", "bank_account", "fpx"));
    parameters.mergeMetadata(transfer);
    parameters.refuseOthers();

    if (given == null && charge == null) throw StripeRefusal.missing("amount");
    long amount =
        given == null && charge != null ? charge.get("amount").asLong() : given == null ? 0 : given;
    if (!destination.at("/capabilities/transfers").asText().equals("active"))
      throw StripeRefusal.state(
          "insufficient_capabilities_for_transfer",
          "Your destination account needs to have at least one of the following capabilities enabled: transfers,"
              + " crypto_transfers, legacy_payments");
    if (charge == null) requireFunds(amount, currency);
    else requireFromCharge(charge, amount, currency);

    transfer.put("amount", amount);
    transfer.put("amount_reversed", 0);
    transfer.put("currency", currency);
    transfer.set("destination", destination.get("id"));
    transfer.put("reversed", false);
    transfer.put("source_transaction", source);
    transfer.set(
        "reversals",
        Listing.of("/v1/transfers/" + transfer.get("id").asText() + "/reversals", List.of()));
    transfer.set(
        "balance_transaction",
        balances.enter("transfer", "transfer", transfer, -amount, null).get("id"));
    transfer.set(
        "destination_payment", received(transfer, destination.get("id").asText()).get("id"));
    state.save(transfer);
    events.record("transfer.created", transfer, call);
    return transfer;
  }

  private void requireFunds(long amount, String currency) {
    if (balances.available(null, currency) < amount)
      throw StripeRefusal.state(
          "balance_insufficient",
          "You have insufficient available funds in your Stripe account. Try adding funds directly to your available"
              + " balance by creating Charges using the 4000000000000077 test card. See:"
              + " https://stripe.com/docs/testing#available-balance");
  }

  private void requireFromCharge(ObjectNode charge, long amount, String currency) {
    String id = charge.get("id").asText();
    if (!charge.get("captured").asBoolean())
      throw StripeRefusal.state(null, "The source transaction " + id + " has not been captured.")
          .with("param", "source_transaction");
    if (!charge.get("currency").asText().equals(currency))
      throw StripeRefusal.parameter(
          null,
          "currency",
          "The currency of source_transaction's balance transaction ("
              + charge.get("currency").asText()
              + ") must be the same as the transfer currency ("
              + currency
              + ")");
    long used =
        state
            .oldestFirst(TYPE)
            .filter(transfer -> id.equals(transfer.path("source_transaction").asText()))
            .mapToLong(
                transfer ->
                    transfer.get("amount").asLong() - transfer.get("amount_reversed").asLong())
            .sum();
    long left = charge.get("amount_captured").asLong() - used;
    if (amount > left)
      throw StripeRefusal.state(
              "balance_insufficient",
              "Transfers using this transaction as a source must not exceed the source amount of "
                  + charge.get("amount_captured").asLong()
                  + ". (There is only "
                  + left
                  + " left.)")
          .with("param", "amount");
  }

  /** The payment that the seller's account sees. */
  private ObjectNode received(ObjectNode transfer, String account) {
    ObjectNode payment = state.create("charge", "py");
    String id = payment.get("id").asText();
    long amount = transfer.get("amount").asLong();
    payment.put("amount", amount).put("amount_captured", amount).put("amount_refunded", 0);
    payment.set("currency", transfer.get("currency"));
    payment
        .put("captured", true)
        .put("paid", true)
        .put("refunded", false)
        .put("status", "succeeded");
    for (String none :
        List.of(
            "payment_intent",
            "payment_method",
            "receipt_url",
            "source",
            "transfer_data",
            "outcome",
            "description",
            "shipping")) payment.putNull(none);
    payment.withObject("/billing_details").putNull("name");
    payment
        .putObject("payment_method_details")
        .put("type", "stripe_account")
        .putObject("stripe_account");
    payment.set("source_transfer", transfer.get("id"));
    payment.set("refunds", Listing.of("/v1/charges/" + id + "/refunds", List.of()));
    SandboxState.notes(payment).put("account", account);
    payment.set(
        "balance_transaction",
        balances.enter("payment", "charge", payment, amount, account).get("id"));
    state.save(payment);
    return payment;
  }

  ObjectNode reverse(ApiCall call) {
    Parameters parameters = call.parameters();
    ObjectNode transfer = state.get(TYPE, call.id(), TYPE);
    Long given = parameters.amount("amount");
    ObjectNode reversal = state.create("transfer_reversal", "trr");
    parameters.text("description");
    parameters.flag("refund_application_fee");
    parameters.mergeMetadata(reversal);
    parameters.refuseOthers();

    long left = transfer.get("amount").asLong() - transfer.get("amount_reversed").asLong();
    long amount = given == null ? left : given;
    if (left == 0)
      throw StripeRefusal.state(null, "Transfer " + call.id() + " is already fully reversed.");
    if (amount > left)
      throw StripeRefusal.state(
              null,
              "Reversal amount ("
                  + amount
                  + ") is greater than the unreversed amount on transfer ("
                  + left
                  + ")")
          .with("param", "amount");
    String account = transfer.get("destination").asText();
    String currency = transfer.get("currency").asText();
    if (balances.available(account, currency) < amount)
      throw StripeRefusal.state(
          "balance_insufficient",
          "Insufficient funds in the connected account to reverse this transfer.");

    reversal.put("amount", amount);
    reversal.put("currency", currency);
    reversal.set("transfer", transfer.get("id"));
    reversal.set(
        "balance_transaction",
        balances.enter("transfer_refund", "transfer_reversal", reversal, amount, null).get("id"));
    balances.enter("payment_refund", "refund", reversal, -amount, account);
    state.save(reversal);
    long total = transfer.get("amount_reversed").asLong() + amount;
    transfer.put("amount_reversed", total);
    transfer.put("reversed", total == transfer.get("amount").asLong());
    transfer.set(
        "reversals",
        Listing.embedded(
            "/v1/transfers/" + call.id() + "/reversals",
            reversals(call.id()).stream().map(SandboxState::shown).toList()));
    state.save(transfer);
    events.record("transfer.reversed", transfer, call);
    return reversal;
  }

  private List<ObjectNode> reversals(String transfer) {
    return state
        .newestFirst("transfer_reversal")
        .filter(reversal -> reversal.path("transfer").asText().equals(transfer))
        .toList();
  }

  ObjectNode retrieve(ApiCall call) {
    call.parameters().refuseOthers();
    return state.get(TYPE, call.id(), TYPE);
  }

  ObjectNode update(ApiCall call) {
    ObjectNode transfer = state.get(TYPE, call.id(), TYPE).deepCopy();
    if (call.parameters().has("description"))
      transfer.put("description", call.parameters().text("description"));
    call.parameters().mergeMetadata(transfer);
    call.parameters().refuseOthers();
    state.save(transfer);
    events.record("transfer.updated", transfer, call);
    return transfer;
  }

  ObjectNode list(ApiCall call) {
    String destination = call.parameters().text("destination");
    String group = call.parameters().text("transfer_group");
    return Listing.of(
        call,
        state.newestFirst(TYPE),
        transfer ->
            is(transfer, "destination", destination) && is(transfer, "transfer_group", group));
  }

  ObjectNode listReversals(ApiCall call) {
    state.get(TYPE, call.id(), TYPE);
    return Listing.of(call, reversals(call.id()).stream(), any -> true);
  }

  ObjectNode retrieveReversal(ApiCall call) {
    call.parameters().refuseOthers();
    return state.get("transfer_reversal", call.variable("reversal"), "id");
  }

  private static boolean is(ObjectNode object, String field, @Nullable String wanted) {
    return wanted == null || wanted.equals(object.path(field).asText());
  }
}
