package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cards. Only the published test cards exist; their numbers are never kept. */
final class PaymentMethods {
  private static final String CARD = "card";
  private static final String TYPE = "payment_method";

  private final SandboxState state;
  private final Events events;

  PaymentMethods(SandboxState state, Events events) {
    this.state = state;
    this.events = events;
  }

  ObjectNode create(ApiCall call) {
    ObjectNode method = read(call.parameters());
    call.parameters().refuseOthers();
    state.save(method);
    return method;
  }

  ObjectNode retrieve(ApiCall call) {
    call.parameters().refuseOthers();
    return state.get(TYPE, call.id(), TYPE);
  }

  ObjectNode update(ApiCall call) {
    ObjectNode method = state.get(TYPE, call.id(), TYPE);
    ObjectNode changed = method.deepCopy();
    call.parameters().mergeMetadata(changed);
    billingDetails(call.parameters(), changed);
    call.parameters().refuseOthers();
    state.save(changed);
    return changed;
  }

  ObjectNode attach(ApiCall call) {
    ObjectNode method = resolve(call.id());
    String customer = call.parameters().requiredText("customer");
    call.parameters().refuseOthers();
    state.get("customer", customer, "customer");
    method.put("customer", customer);
    state.save(method);
    events.record("payment_method.attached", method, call);
    return method;
  }

  ObjectNode detach(ApiCall call) {
    call.parameters().refuseOthers();
    ObjectNode method = state.get(TYPE, call.id(), TYPE);
    method.putNull("customer");
    state.save(method);
    events.record("payment_method.detached", method, call);
    return method;
  }

  ObjectNode list(ApiCall call) {
    String customer = call.parameters().text("customer", call.variables().getOrDefault("id", ""));
    String type = call.parameters().text("type", CARD);
    return Listing.of(
        call,
        state.newestFirst(TYPE),
        method ->
            !customer.isEmpty()
                && customer.equals(method.path("customer").asText())
                && type.equals(method.get("type").asText()));
  }

  /**
   * The method named by the parameters {@code payment_method} or {@code payment_method_data}; null
   * if by neither.
   */
  @Nullable ObjectNode chosen(Parameters parameters) {
    String id = parameters.text("payment_method");
    if (parameters.has("payment_method_data")) {
      ObjectNode method = read(parameters.child("payment_method_data"));
      state.save(method);
      return method;
    }
    return id == null ? null : resolve(id);
  }

  /** A stored method, or a new one for an alias such as {@code pm_card_visa}. */
  private ObjectNode resolve(String id) {
    ObjectNode known = state.find(TYPE, id);
    if (known != null) return known;
    TestCard card =
        TestCard.byAlias(id).orElseThrow(() -> StripeRefusal.unknown("PaymentMethod", id, TYPE));
    YearMonth expiry = YearMonth.from(state.now().atZone(ZoneOffset.UTC)).plusYears(1);
    ObjectNode method = blank(card, expiry);
    state.save(method);
    return method;
  }

  private ObjectNode read(Parameters parameters) {
    String type = parameters.choice("type", CARD, CARD);
    parameters.text("allow_redisplay");
    parameters.text("referrer");
    parameters.text("time_on_page");
    Parameters card = parameters.child(CARD);
    String token = card.text("token");
    ObjectNode method =
        token == null
            ? fromNumber(card)
            : blank(
                TestCard.byAlias(token)
                    .orElseThrow(() -> StripeRefusal.unknown("token", token, CARD)),
                YearMonth.from(state.now().atZone(ZoneOffset.UTC)).plusYears(1));
    method.put("type", type);
    parameters.mergeMetadata(method);
    billingDetails(parameters, method);
    return method;
  }

  private ObjectNode fromNumber(Parameters parameters) {
    String number = parameters.requiredText("number").replaceAll("[ -]", "");
    long month = required(parameters, "exp_month");
    long year = required(parameters, "exp_year");
    String cvc = parameters.text("cvc");
    parameters.child("networks").text("preferred");
    if (!number.matches("[0-9]{12,19}") || !luhn(number))
      throw StripeRefusal.card("incorrect_number", null, "Your card number is incorrect.")
          .with("param", "number");
    TestCard card =
        TestCard.byNumber(number)
            .orElseThrow(
                () ->
                    StripeRefusal.card(
                        "card_declined",
                        "test_mode_live_card",
                        "Your card was declined. Your request was in test mode, but used a non test card. "
                            + "For a list of valid test cards, visit: https://stripe.com/docs/testing."));
    if (month < 1 || month > 12)
      throw StripeRefusal.card(
              "invalid_expiry_month", null, "Your card's expiration month is invalid.")
          .with("param", "exp_month");
    YearMonth now = YearMonth.from(state.now().atZone(ZoneOffset.UTC));
    int century = year < 100 ? 2000 : 0;
    if (year + century > now.getYear() + 50 || year + century < now.getYear())
      throw StripeRefusal.card(
              "invalid_expiry_year", null, "Your card's expiration year is invalid.")
          .with("param", "exp_year");
    YearMonth expiry = YearMonth.of((int) year + century, (int) month);
    if (expiry.isBefore(now))
      throw StripeRefusal.card(
              "invalid_expiry_month", null, "Your card's expiration month is invalid.")
          .with("param", "exp_month");
    int cvcDigits = card.brand().equals("amex") ? 4 : 3;
    if (cvc != null && !cvc.matches("[0-9]{3," + cvcDigits + "}"))
      throw StripeRefusal.card("invalid_cvc", null, "Your card's security code is invalid.")
          .with("param", "cvc");
    ObjectNode method = blank(card, expiry);
    if (cvc == null) method.withObject("/card/checks").putNull("cvc_check");
    return method;
  }

  private static long required(Parameters parameters, String key) {
    Long value = parameters.integer(key);
    if (value == null) throw StripeRefusal.missing(parameters.name(key));
    return value;
  }

  private ObjectNode blank(TestCard card, YearMonth expiry) {
    ObjectNode method = state.create(TYPE, "pm");
    method.putNull("customer");
    ObjectNode billing = method.withObject("/billing_details");
    billing.putNull("email").putNull("name").putNull("phone").putNull("tax_id");
    ObjectNode address = billing.withObject("/address");
    for (String line : new String[] {"city", "country", "line1", "line2", "postal_code", "state"})
      address.putNull(line);
    ObjectNode shown = method.withObject("/card");
    shown.put("brand", card.brand());
    shown.put("display_brand", card.brand());
    shown.put("exp_month", expiry.getMonthValue());
    shown.put("exp_year", expiry.getYear());
    shown.put("fingerprint", fingerprint(card));
    shown.put("funding", card.funding());
    shown.put("last4", card.lastFour());
    shown.putNull("generated_from");
    shown.putNull("wallet");
    shown.withObject("/checks").put("cvc_check", "unchecked");
    shown.withObject("/networks").putArray("available").add(card.brand());
    SandboxState.notes(method).put("card", card.name());
    return method;
  }

  static TestCard card(ObjectNode method) {
    String name = SandboxState.note(method, "card");
    if (name == null) throw new IllegalStateException("A payment method without a card");
    return TestCard.valueOf(name);
  }

  private static void billingDetails(Parameters parameters, ObjectNode method) {
    Parameters details = parameters.child("billing_details");
    ObjectNode billing = method.withObject("/billing_details");
    for (String key : new String[] {"email", "name", "phone", "tax_id"})
      if (details.has(key)) billing.put(key, details.text(key));
    Parameters address = details.child("address");
    ObjectNode lines = billing.withObject("/address");
    for (String key : new String[] {"city", "country", "line1", "line2", "postal_code", "state"})
      if (address.has(key)) lines.put(key, address.text(key));
  }

  private static String fingerprint(TestCard card) {
    return UUID.nameUUIDFromBytes(card.number().getBytes(StandardCharsets.US_ASCII))
        .toString()
        .replace("-", "")
        .substring(0, 16);
  }

  static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
