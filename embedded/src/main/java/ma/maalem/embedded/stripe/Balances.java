package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The money of the platform and of each connected account, as the sum of its balance transactions.
 * A card payment costs 2.9 % and a fixed part (3.00 MAD, 0.25 EUR, 0.30 USD, 0.20 GBP, else 30
 * minor units); refunds do not give it back.
 */
final class Balances {
  private static final Map<String, Long> FIXED_FEE =
      Map.of("mad", 300L, "eur", 25L, "usd", 30L, "gbp", 20L);
  private static final String ACCOUNT = "account";

  private final SandboxState state;
  private final Duration pendingFor;

  Balances(SandboxState state, Duration pendingFor) {
    this.state = state;
    this.pendingFor = pendingFor;
  }

  /** The fee of a card payment in minor units, rounded half up, never more than the payment. */
  static long cardFee(long amount, String currency) {
    return Math.min(amount, (amount * 29 + 500) / 1000 + FIXED_FEE.getOrDefault(currency, 30L));
  }

  /** A captured payment, less the fee. */
  ObjectNode enterCharge(ObjectNode charge, boolean availableAtOnce) {
    long amount = charge.get("amount_captured").asLong();
    String currency = charge.get("currency").asText();
    ObjectNode entry = entry("charge", "charge", charge, amount, cardFee(amount, currency), null);
    entry.set("description", charge.get("description"));
    if (!availableAtOnce) {
      entry.put("available_on", state.now().plus(pendingFor).getEpochSecond());
      if (!pendingFor.isZero()) entry.put("status", "pending");
    }
    state.save(entry);
    return entry;
  }

  /** A movement that has no fee and counts at once; negative amounts leave the account. */
  ObjectNode enter(
      String type, String category, ObjectNode source, long amount, @Nullable String account) {
    ObjectNode entry = entry(type, category, source, amount, 0, account);
    state.save(entry);
    return entry;
  }

  private ObjectNode entry(
      String type,
      String category,
      ObjectNode source,
      long amount,
      long fee,
      @Nullable String account) {
    ObjectNode entry = state.create("balance_transaction", "txn");
    String currency = source.get("currency").asText();
    entry.put("amount", amount);
    entry.put("available_on", state.now().getEpochSecond());
    entry.put("currency", currency);
    entry.putNull("description");
    entry.put("fee", fee);
    entry.put("net", amount - fee);
    entry.put("reporting_category", category);
    entry.put("source", source.get("id").asText());
    entry.put("status", "available");
    entry.put("type", type);
    ArrayNode details = entry.putArray("fee_details");
    if (fee > 0)
      details
          .addObject()
          .put("amount", fee)
          .putNull("application")
          .put("currency", currency)
          .put("description", "Stripe processing fees")
          .put("type", "stripe_fee");
    if (account != null) SandboxState.notes(entry).put(ACCOUNT, account);
    return entry;
  }

  /** What can be transferred or paid out now, in minor units. */
  long available(@Nullable String account, String currency) {
    return sums(account, true).getOrDefault(currency, 0L);
  }

  private Map<String, Long> sums(@Nullable String account, boolean available) {
    Map<String, Long> sums = new TreeMap<>();
    state
        .oldestFirst("balance_transaction")
        .filter(entry -> Objects.equals(account, SandboxState.note(entry, ACCOUNT)))
        .filter(entry -> isAvailable(entry) == available)
        .forEach(
            entry ->
                sums.merge(entry.get("currency").asText(), entry.get("net").asLong(), Long::sum));
    return sums;
  }

  private boolean isAvailable(ObjectNode entry) {
    return entry.get("available_on").asLong() <= state.now().getEpochSecond();
  }

  private ObjectNode withStatus(ObjectNode entry) {
    entry.put("status", isAvailable(entry) ? "available" : "pending");
    return entry;
  }

  ObjectNode retrieveBalance(ApiCall call) {
    call.parameters().refuseOthers();
    ObjectNode balance = Fixtures.prototype("balance");
    balance.put("livemode", false);
    fill(balance.putArray("available"), sums(call.account(), true), true);
    fill(balance.putArray("pending"), sums(call.account(), false), true);
    fill(balance.putArray("connect_reserved"), Map.of(), false);
    return balance;
  }

  private static void fill(ArrayNode list, Map<String, Long> sums, boolean withSources) {
    Map<String, Long> shown = sums.isEmpty() ? Map.of("mad", 0L) : sums;
    shown.forEach(
        (currency, amount) -> {
          ObjectNode line = list.addObject().put("amount", amount).put("currency", currency);
          if (withSources) line.putObject("source_types").put("card", amount);
        });
  }

  ObjectNode retrieve(ApiCall call) {
    call.parameters().refuseOthers();
    ObjectNode entry = state.get("balance_transaction", call.id(), "id");
    if (!Objects.equals(call.account(), SandboxState.note(entry, ACCOUNT)))
      throw StripeRefusal.unknown("balance_transaction", call.id(), "id");
    return withStatus(entry);
  }

  ObjectNode list(ApiCall call) {
    Parameters parameters = call.parameters();
    String type = parameters.text("type");
    String source = parameters.text("source");
    String currency = parameters.text("currency");
    return Listing.of(
        call,
        state.newestFirst("balance_transaction").map(this::withStatus),
        entry ->
            Objects.equals(call.account(), SandboxState.note(entry, ACCOUNT))
                && (type == null || type.equals(entry.get("type").asText()))
                && (source == null || source.equals(entry.get("source").asText()))
                && (currency == null || currency.equals(entry.get("currency").asText())));
  }
}
