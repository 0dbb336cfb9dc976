package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A buyer's intent to pay, from its creation over the bank's decision to the capture. */
final class PaymentIntents {
  private static final String TYPE = "payment_intent";
  private static final String STATUS = "status";
  private static final String CHALLENGE = "challenge";
  private static final Set<String> OPEN =
      Set.of("requires_payment_method", "requires_confirmation", "requires_action");

  /** The least that Stripe takes, in minor units; 50 for every other currency. */
  private static final Map<String, Long> LEAST = Map.of("gbp", 30L, "mad", 500L);

  private static final Pattern METADATA_CLAUSE =
      Pattern.compile("metadata\\[['\"](.+?)['\"]]\\s*:\\s*['\"](.*?)['\"]");
  private static final Pattern FIELD_CLAUSE =
      Pattern.compile("(status|currency|customer)\\s*:\\s*['\"](.*?)['\"]");

  private final SandboxState state;
  private final Events events;
  private final PaymentMethods methods;
  private final Charges charges;
  private final Refunds refunds;

  PaymentIntents(
      SandboxState state, Events events, PaymentMethods methods, Charges charges, Refunds refunds) {
    this.state = state;
    this.events = events;
    this.methods = methods;
    this.charges = charges;
    this.refunds = refunds;
  }

  /** How a confirmation is asked for. */
  private record Confirmation(
      @Nullable String returnUrl, boolean withoutBuyer, boolean byStripeJs) {
    static Confirmation read(Parameters parameters) {
      String returnUrl = parameters.text("return_url");
      if (returnUrl != null && !returnUrl.matches("[a-z][a-z0-9+.-]*://.+"))
        throw StripeRefusal.parameter("url_invalid", "return_url", "Not a valid URL");
      if (returnUrl != null) URI.create(returnUrl);
      boolean offSession = parameters.flag("off_session");
      boolean error = parameters.flag("error_on_requires_action");
      parameters.tree("mandate_data");
      return new Confirmation(returnUrl, offSession || error, parameters.flag("use_stripe_sdk"));
    }
  }

  ObjectNode create(ApiCall call) {
    Parameters parameters = call.parameters();
    ObjectNode intent = state.create(TYPE, "pi");
    String id = intent.get("id").asText();
    intent.put("amount", parameters.requiredAmount("amount"));
    intent.put("currency", parameters.requiredCurrency("currency"));
    intent.put("client_secret", id + "_secret_" + state.randomText(25));
    intent.put(
        "capture_method",
        parameters.choice(
            "capture_method", "automatic_async", "automatic", "automatic_async", "manual"));
    intent.put(
        "confirmation_method", parameters.choice("confirmation_method", "automatic", "automatic"));
    intent.put(STATUS, "requires_payment_method");
    for (String none :
        List.of(
            "canceled_at",
            "last_payment_error",
            "next_action",
            "processing",
            "transfer_data",
            "managed_payments")) intent.putNull(none);
    intent.set("automatic_payment_methods", automaticMethods(parameters));
    if (intent.get("automatic_payment_methods").isNull())
      intent.putNull("payment_method_configuration_details");
    else intent.withObject("/payment_method_configuration_details").put("id", "pmc_sandbox");
    intent.putNull("shipping");
    ObjectNode options = intent.putObject("payment_method_options").putObject("card");
    options.putNull("installments").putNull("mandate_options").putNull("network");
    options.put("request_three_d_secure", "automatic");
    details(parameters, intent);
    boolean confirm = parameters.flag("confirm");
    Confirmation confirmation = Confirmation.read(parameters);
    requireLeast(intent);
    if (confirm) requireReturnUrl(intent, confirmation, call);
    ObjectNode method = methods.chosen(parameters);
    parameters.refuseOthers();

    if (method != null) choose(intent, method);
    state.save(intent);
    events.record("payment_intent.created", intent, call);
    return confirm ? confirm(intent, confirmation, call) : intent;
  }

  private static com.fasterxml.jackson.databind.JsonNode automaticMethods(Parameters parameters) {
    Parameters automatic = parameters.child("automatic_payment_methods");
    boolean enabled = automatic.isEmpty() || automatic.flag("enabled");
    String redirects = automatic.choice("allow_redirects", "always", "always", "never");
    List<String> types = parameters.texts("payment_method_types");
    for (String type : types)
      if (!type.equals("card"))
        throw StripeRefusal.parameter(
            null,
            "payment_method_types",
            "The payment method type \"" + type + "\" is invalid: the sandbox has cards.");
    if (!types.isEmpty() || !enabled) return Fixtures.JSON.nullNode();
    return Fixtures.JSON.createObjectNode().put("allow_redirects", redirects).put("enabled", true);
  }

  /** What may be given at creation and changed later. */
  private void details(Parameters parameters, ObjectNode intent) {
    for (String key :
        List.of(
            "description",
            "receipt_email",
            "statement_descriptor",
            "statement_descriptor_suffix",
            "transfer_group",
            "on_behalf_of")) if (parameters.has(key)) intent.put(key, parameters.text(key));
    if (parameters.has("setup_future_usage"))
      intent.put(
          "setup_future_usage",
          parameters.unsets("setup_future_usage")
              ? parameters.text("setup_future_usage")
              : parameters.choice("setup_future_usage", "", "on_session", "off_session"));
    String customer = parameters.text("customer");
    if (customer != null)
      intent.put("customer", state.get("customer", customer, "customer").get("id").asText());
    if (parameters.has("shipping")) {
      ObjectNode shipping = parameters.tree("shipping");
      if (shipping != null && (!shipping.has("name") || !shipping.has("address")))
        throw StripeRefusal.missing(shipping.has("name") ? "shipping[address]" : "shipping[name]");
      intent.set("shipping", shipping);
    }
    Parameters card = parameters.child("payment_method_options").child("card");
    if (card.has("request_three_d_secure"))
      intent
          .withObject("/payment_method_options/card")
          .put(
              "request_three_d_secure",
              card.choice("request_three_d_secure", "automatic", "automatic", "any", "challenge"));
    parameters.mergeMetadata(intent);
  }

  private static void requireLeast(ObjectNode intent) {
    long least = LEAST.getOrDefault(intent.get("currency").asText(), 50L);
    if (intent.get("amount").asLong() < least)
      throw StripeRefusal.parameter(
          "amount_too_small",
          "amount",
          "Amount must be at least "
              + least
              + " in the minor unit of "
              + intent.get("currency").asText()
              + ".");
  }

  /** Stripe's own rule for automatic payment methods, which may send the buyer to another page. */
  private static void requireReturnUrl(ObjectNode intent, Confirmation confirmation, ApiCall call) {
    boolean mayRedirect =
        intent.path("automatic_payment_methods").path("allow_redirects").asText().equals("always");
    if (mayRedirect && confirmation.returnUrl() == null && call.secret())
      throw StripeRefusal.parameter(
          null,
          "return_url",
          "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these"
              + " payment methods might redirect your customer off of your page, you must provide a `return_url`. If you"
              + " don't want to accept redirect-based payment methods, set"
              + " `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to"
              + " `never` when creating Setup Intents and Payment Intents.");
  }

  ObjectNode retrieve(ApiCall call) {
    ObjectNode intent = accessible(call);
    call.parameters().refuseOthers();
    return intent;
  }

  /** The publishable key opens an intent only together with its client secret. */
  private ObjectNode accessible(ApiCall call) {
    String given = call.parameters().text("client_secret");
    ObjectNode intent = state.get(TYPE, call.id(), "intent");
    boolean matches = intent.get("client_secret").asText().equals(given);
    if ((given != null || !call.secret()) && !matches)
      throw StripeRefusal.unknown(TYPE, call.id(), "intent");
    return intent;
  }

  ObjectNode update(ApiCall call) {
    Parameters parameters = call.parameters();
    ObjectNode intent = state.get(TYPE, call.id(), "intent").deepCopy();
    Long amount = parameters.amount("amount");
    if (amount != null) intent.put("amount", amount);
    if (parameters.has("currency")) intent.put("currency", parameters.requiredCurrency("currency"));
    if (parameters.has("capture_method"))
      intent.put(
          "capture_method",
          parameters.choice("capture_method", "", "automatic", "automatic_async", "manual"));
    details(parameters, intent);
    boolean changesPayment =
        List.of("amount", "currency", "capture_method", "payment_method", "payment_method_data")
            .stream()
            .anyMatch(parameters::has);
    if (changesPayment && !OPEN.contains(status(intent)))
      throw unexpected(
          intent,
          "This PaymentIntent could not be updated because it has a status of "
              + status(intent)
              + ". Only a PaymentIntent with one of the following statuses may be updated:"
              + " requires_payment_method, requires_confirmation, requires_action.");
    requireLeast(intent);
    ObjectNode method = methods.chosen(parameters);
    parameters.refuseOthers();
    if (method != null) choose(intent, method);
    state.save(intent);
    return intent;
  }

  private static void choose(ObjectNode intent, ObjectNode method) {
    intent.put("payment_method", method.get("id").asText());
    intent.putNull("next_action");
    become(intent, "requires_confirmation");
  }

  ObjectNode confirm(ApiCall call) {
    Parameters parameters = call.parameters();
    ObjectNode intent = accessible(call).deepCopy();
    Confirmation confirmation = Confirmation.read(parameters);
    details(parameters, intent);
    if (parameters.has("capture_method") && call.secret())
      intent.put(
          "capture_method",
          parameters.choice("capture_method", "", "automatic", "automatic_async", "manual"));
    parameters.text("key");
    if (!OPEN.contains(status(intent)))
      throw unexpected(
          intent,
          status(intent).equals("succeeded")
              ? "You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed."
              : "You cannot confirm this PaymentIntent because it has a status of "
                  + status(intent)
                  + ".");
    requireReturnUrl(intent, confirmation, call);
    ObjectNode method = methods.chosen(parameters);
    parameters.refuseOthers();
    if (method != null) choose(intent, method);
    return confirm(intent, confirmation, call);
  }

  private ObjectNode confirm(ObjectNode intent, Confirmation confirmation, ApiCall call) {
    String chosen = intent.path("payment_method").textValue();
    if (chosen == null)
      throw unexpected(
          intent,
          "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the"
              + " PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a"
              + " payment method or ConfirmationToken.");
    ObjectNode method = state.get("payment_method", chosen, "payment_method");
    if (confirmation.returnUrl() != null)
      SandboxState.notes(intent).put("return_url", confirmation.returnUrl());
    if (!mustAuthenticate(intent, method)) return decide(intent, method, false, call);
    if (confirmation.withoutBuyer()) {
      StripeRefusal refusal =
          StripeRefusal.card(
              "authentication_required",
              "authentication_required",
              "Your card was declined. This transaction requires authentication.");
      throw declined(intent, method, refusal, call);
    }
    return challenge(intent, method, confirmation, call);
  }

  private static boolean mustAuthenticate(ObjectNode intent, ObjectNode method) {
    TestCard card = PaymentMethods.card(method);
    boolean requested =
        !intent
            .at("/payment_method_options/card/request_three_d_secure")
            .asText()
            .equals("automatic");
    boolean setUp =
        card == TestCard.AUTHENTICATE_ON_SETUP
            && SandboxState.note(method, "authenticated") != null;
    return requested || (card.asksForAuthentication() && !setUp);
  }

  private ObjectNode challenge(
      ObjectNode intent, ObjectNode method, Confirmation confirmation, ApiCall call) {
    String token = state.randomText(32);
    SandboxState.notes(intent).put(CHALLENGE, token);
    String url = call.origin() + "/challenge/" + intent.get("id").asText() + "/" + token;
    String returnUrl = SandboxState.note(intent, "return_url");
    ObjectNode next = intent.putObject("next_action");
    if (returnUrl == null || confirmation.byStripeJs()) {
      next.put("type", "use_stripe_sdk")
          .putObject("use_stripe_sdk")
          .put("type", "three_d_secure_redirect")
          .put("stripe_js", url)
          .put("source", method.get("id").asText());
    } else {
      next.put("type", "redirect_to_url")
          .putObject("redirect_to_url")
          .put("return_url", returnUrl)
          .put("url", url);
    }
    intent.putNull("last_payment_error");
    become(intent, "requires_action");
    state.save(intent);
    events.record("payment_intent.requires_action", intent, call);
    return intent;
  }

  /** An open challenge of the card holder; empty when it was decided, replaced or never existed. */
  Optional<ObjectNode> challenged(String id, String token) {
    ObjectNode intent = state.find(TYPE, id);
    return intent != null
            && status(intent).equals("requires_action")
            && token.equals(SandboxState.note(intent, CHALLENGE))
        ? Optional.of(intent)
        : Optional.empty();
  }

  /** The card holder's bank has recognised them, or has not. Answers the intent as it then is. */
  ObjectNode authenticate(ObjectNode challenged, boolean recognised, ApiCall call) {
    ObjectNode intent = challenged.deepCopy();
    SandboxState.notes(intent).remove(CHALLENGE);
    ObjectNode method =
        state.get("payment_method", intent.path("payment_method").asText(), "payment_method");
    intent.putNull("next_action");
    if (!recognised) {
      StripeRefusal refusal =
          StripeRefusal.state(
              "payment_intent_authentication_failure",
              "The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new"
                  + " PaymentMethod to attempt to fulfill this PaymentIntent again.");
      fail(intent, method, refusal, call);
      return intent;
    }
    SandboxState.notes(method).put("authenticated", "true");
    state.save(method);
    try {
      return decide(intent, method, true, call);
    } catch (StripeRefusal declined) {
      return intent;
    }
  }

  private ObjectNode decide(
      ObjectNode intent, ObjectNode method, boolean authenticated, ApiCall call) {
    Optional<StripeRefusal> refusal = PaymentMethods.card(method).behaviour().refusal();
    if (refusal.isPresent()) throw declined(intent, method, refusal.get(), call);
    ObjectNode charge = charges.allowed(intent, method, authenticated, call);
    long amount = intent.get("amount").asLong();
    intent.put("latest_charge", charge.get("id").asText());
    intent.putNull("last_payment_error");
    intent.putNull("next_action");
    if (charge.get("captured").asBoolean()) {
      intent.put("amount_received", amount);
      become(intent, "succeeded");
      state.save(intent);
      events.record("payment_intent.succeeded", intent, call);
    } else {
      intent.put("amount_capturable", amount);
      become(intent, "requires_capture");
      state.save(intent);
      events.record("payment_intent.amount_capturable_updated", intent, call);
    }
    return intent;
  }

  private StripeRefusal declined(
      ObjectNode intent, ObjectNode method, StripeRefusal refusal, ApiCall call) {
    ObjectNode charge = charges.refused(intent, method, refusal, call);
    intent.put("latest_charge", charge.get("id").asText());
    fail(intent, method, refusal.with("charge", charge.get("id").asText()), call);
    return refusal
        .with("payment_method", SandboxState.shown(method))
        .with(TYPE, SandboxState.shown(intent));
  }

  private void fail(ObjectNode intent, ObjectNode method, StripeRefusal refusal, ApiCall call) {
    ObjectNode error = refusal.error();
    error.set("payment_method", SandboxState.shown(method));
    intent.set("last_payment_error", error);
    intent.putNull("payment_method");
    intent.putNull("next_action");
    become(intent, "requires_payment_method");
    state.save(intent);
    events.record("payment_intent.payment_failed", intent, call);
  }

  ObjectNode capture(ApiCall call) {
    Parameters parameters = call.parameters();
    ObjectNode intent = state.get(TYPE, call.id(), "intent").deepCopy();
    Long wanted = parameters.amount("amount_to_capture");
    parameters.mergeMetadata(intent);
    if (parameters.has("final_capture") && !parameters.flag("final_capture"))
      throw StripeRefusal.parameter(
          null, "final_capture", "Multicapture is not available for this payment.");
    parameters.refuseOthers();
    if (!status(intent).equals("requires_capture"))
      throw unexpected(
          intent,
          status(intent).equals("succeeded")
              ? "This PaymentIntent could not be captured because it has already been captured."
              : "This PaymentIntent could not be captured because it has a status of "
                  + status(intent)
                  + ". Only a PaymentIntent with one of the following statuses may be captured: requires_capture.");
    long capturable = intent.get("amount_capturable").asLong();
    long amount = wanted == null ? capturable : wanted;
    if (amount > capturable)
      throw StripeRefusal.state(
              "amount_too_large",
              "The amount_to_capture is greater than the remaining amount you can capture for this PaymentIntent.")
          .with("param", "amount_to_capture");
    charges.capture(
        state.get("charge", intent.get("latest_charge").asText(), "charge"), amount, call);
    intent.put("amount_capturable", 0);
    intent.put("amount_received", amount);
    become(intent, "succeeded");
    state.save(intent);
    events.record("payment_intent.succeeded", intent, call);
    return intent;
  }

  ObjectNode cancel(ApiCall call) {
    Parameters parameters = call.parameters();
    ObjectNode intent = state.get(TYPE, call.id(), "intent").deepCopy();
    String reason =
        parameters.has("cancellation_reason")
            ? parameters.choice(
                "cancellation_reason",
                "",
                "duplicate",
                "fraudulent",
                "requested_by_customer",
                "abandoned")
            : null;
    parameters.refuseOthers();
    if (!OPEN.contains(status(intent)) && !status(intent).equals("requires_capture"))
      throw unexpected(
          intent,
          "You cannot cancel this PaymentIntent because it has a status of "
              + status(intent)
              + ". Only a PaymentIntent with one of the following statuses may be canceled: requires_payment_method,"
              + " requires_capture, requires_confirmation, requires_action, processing.");
    if (status(intent).equals("requires_capture"))
      refunds.release(state.get("charge", intent.get("latest_charge").asText(), "charge"), call);
    intent.put("amount_capturable", 0);
    intent.put("canceled_at", state.now().getEpochSecond());
    intent.put("cancellation_reason", reason);
    intent.putNull("next_action");
    SandboxState.notes(intent).remove(CHALLENGE);
    become(intent, "canceled");
    state.save(intent);
    events.record("payment_intent.canceled", intent, call);
    return intent;
  }

  ObjectNode list(ApiCall call) {
    String customer = call.parameters().text("customer");
    return Listing.of(
        call,
        state.newestFirst(TYPE),
        intent -> customer == null || customer.equals(intent.path("customer").asText()));
  }

  /** Understands {@code metadata['key']:'value'} and {@code status:'…'}, joined by AND. */
  ObjectNode search(ApiCall call) {
    Parameters parameters = call.parameters();
    String query = parameters.requiredText("query");
    Long limit = parameters.integer("limit");
    parameters.text("page");
    parameters.refuseOthers();
    List<ObjectNode> found =
        state.newestFirst(TYPE).filter(intent -> matches(intent, query)).toList();
    int size = limit == null ? 10 : (int) Math.max(1, Math.min(100, limit));
    ObjectNode result =
        Listing.of("/v1/payment_intents/search", found.subList(0, Math.min(size, found.size())));
    result.put("object", "search_result").put("has_more", found.size() > size).putNull("next_page");
    return result;
  }

  private static boolean matches(ObjectNode intent, String query) {
    for (String clause : query.split("(?i) AND ")) {
      Matcher metadata = METADATA_CLAUSE.matcher(clause.trim());
      Matcher field = FIELD_CLAUSE.matcher(clause.trim());
      if (metadata.matches()) {
        if (!metadata.group(2).equals(intent.path("metadata").path(metadata.group(1)).asText(null)))
          return false;
      } else if (field.matches()) {
        if (!field.group(2).equals(intent.path(field.group(1)).asText(null))) return false;
      } else {
        throw StripeRefusal.parameter(null, "query", "The sandbox cannot search by: " + clause);
      }
    }
    return true;
  }

  private StripeRefusal unexpected(ObjectNode intent, String message) {
    ObjectNode stored = state.find(TYPE, intent.get("id").asText());
    return StripeRefusal.state("payment_intent_unexpected_state", message)
        .with(TYPE, SandboxState.shown(stored == null ? intent : stored));
  }

  private static String status(ObjectNode intent) {
    return intent.get(STATUS).asText();
  }

  private static void become(ObjectNode intent, String status) {
    intent.put(STATUS, status);
  }
}
