package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Connected accounts, one for each seller who is paid out by Stripe. An account may receive
 * transfers once its terms are accepted and a bank account is known, either by the API or on the
 * onboarding page.
 */
final class Accounts {
  private static final String TYPE = "account";
  private static final Duration LINK_LIVES = Duration.ofMinutes(5);
  private static final List<String> OPAQUE =
      List.of("business_profile", "company", "individual", "settings", "controller", "groups");

  private final SandboxState state;
  private final Events events;

  Accounts(SandboxState state, Events events) {
    this.state = state;
    this.events = events;
  }

  ObjectNode create(ApiCall call) {
    Parameters parameters = call.parameters();
    ObjectNode account = state.create(TYPE, "acct");
    String id = account.get("id").asText();
    String country = parameters.text("country", "US").toUpperCase(Locale.ROOT);
    if (!List.of(Locale.getISOCountries()).contains(country))
      throw StripeRefusal.parameter(null, "country", "Country '" + country + "' is unknown.");
    account.put("country", country);
    account.put("type", parameters.choice("type", "none", "none", "standard", "express", "custom"));
    account.put(
        "default_currency",
        country.equals("MA") ? "mad" : parameters.text("default_currency", "usd"));
    account.putNull("email");
    account.set(
        "external_accounts", Listing.of("/v1/accounts/" + id + "/external_accounts", List.of()));
    account.putObject("capabilities");
    fill(parameters, account);
    parameters.refuseOthers();
    judge(account);
    state.save(account);
    return account;
  }

  ObjectNode update(ApiCall call) {
    ObjectNode account = own(call).deepCopy();
    fill(call.parameters(), account);
    call.parameters().refuseOthers();
    judge(account);
    state.save(account);
    events.record("account.updated", account, call, account.get("id").asText());
    return account;
  }

  private ObjectNode own(ApiCall call) {
    return state.get(TYPE, call.id(), TYPE);
  }

  private void fill(Parameters parameters, ObjectNode account) {
    if (parameters.has("email")) account.put("email", parameters.text("email"));
    if (parameters.has("default_currency"))
      account.put("default_currency", parameters.requiredCurrency("default_currency"));
    if (parameters.has("business_type"))
      account.put(
          "business_type",
          parameters.choice(
              "business_type", "", "company", "government_entity", "individual", "non_profit"));
    for (String key : OPAQUE) {
      ObjectNode given = parameters.tree(key);
      if (given != null) account.withObject("/" + key).setAll(given);
    }
    ObjectNode capabilities = parameters.tree("capabilities");
    if (capabilities != null)
      capabilities
          .fieldNames()
          .forEachRemaining(name -> account.withObject("/capabilities").put(name, "inactive"));
    Parameters terms = parameters.child("tos_acceptance");
    ObjectNode acceptance = account.withObject("/tos_acceptance");
    Long date = terms.integer("date");
    if (date != null) acceptance.put("date", date);
    for (String key : List.of("ip", "user_agent", "service_agreement"))
      if (terms.has(key)) acceptance.put(key, terms.text(key));
    if (parameters.has("external_account")) addBank(parameters, account);
    parameters.mergeMetadata(account);
  }

  private void addBank(Parameters parameters, ObjectNode account) {
    ObjectNode given = parameters.tree("external_account");
    String number = "000123456789";
    if (given == null) parameters.text("external_account");
    else number = given.path("account_number").asText(number);
    ObjectNode bank = state.create("bank_account", "ba");
    bank.set("account", account.get("id"));
    bank.put(
        "country",
        given == null ? account.get("country").asText() : given.path("country").asText("MA"));
    bank.put(
        "currency",
        given == null
            ? account.get("default_currency").asText()
            : given.path("currency").asText("mad"));
    bank.putNull("customer");
    bank.put("last4", number.length() < 4 ? number : number.substring(number.length() - 4));
    bank.put(
        "account_holder_name",
        given == null ? null : given.path("account_holder_name").textValue());
    bank.put("status", "new");
    ArrayNode banks = account.withObject("/external_accounts").withArray("data");
    banks.removeAll();
    banks.add(SandboxState.shown(bank));
    state.save(bank);
  }

  /** Says what is still missing and opens or closes what depends on it. */
  private static void judge(ObjectNode account) {
    List<String> due = new ArrayList<>();
    if (account.path("business_type").isNull()) due.add("business_type");
    if (account.at("/external_accounts/data").isEmpty()) due.add("external_account");
    if (account.at("/tos_acceptance/date").isNull()) due.add("tos_acceptance.date");
    if (account.at("/tos_acceptance/ip").isNull()) due.add("tos_acceptance.ip");
    boolean complete = due.isEmpty();
    ObjectNode requirements = account.withObject("/requirements");
    for (String list : List.of("currently_due", "eventually_due", "past_due")) {
      ArrayNode names = requirements.putArray(list);
      due.forEach(names::add);
    }
    requirements.put("disabled_reason", complete ? null : "requirements.past_due");
    account.put("details_submitted", complete);
    account.put("payouts_enabled", complete);
    ObjectNode capabilities = account.withObject("/capabilities");
    List<String> names = new ArrayList<>();
    capabilities.fieldNames().forEachRemaining(names::add);
    names.forEach(name -> capabilities.put(name, complete ? "active" : "inactive"));
    account.put("charges_enabled", complete && capabilities.has("card_payments"));
  }

  ObjectNode retrieve(ApiCall call) {
    call.parameters().refuseOthers();
    return own(call);
  }

  ObjectNode delete(ApiCall call) {
    call.parameters().refuseOthers();
    String id = own(call).get("id").asText();
    state.remove(id);
    return Fixtures.prototype("deleted_account").put("id", id).put("deleted", true);
  }

  ObjectNode list(ApiCall call) {
    return Listing.of(call, state.newestFirst(TYPE), any -> true);
  }

  ObjectNode externalAccounts(ApiCall call) {
    String id = own(call).get("id").asText();
    call.parameters().text("object");
    return Listing.of(
        call, state.newestFirst("bank_account"), bank -> bank.path("account").asText().equals(id));
  }

  ObjectNode link(ApiCall call) {
    Parameters parameters = call.parameters();
    ObjectNode account = state.get(TYPE, parameters.requiredText("account"), TYPE).deepCopy();
    parameters.choice("type", "account_onboarding", "account_onboarding", "account_update");
    String refresh = parameters.requiredText("refresh_url");
    String back = parameters.requiredText("return_url");
    parameters.tree("collection_options");
    parameters.text("collect");
    parameters.refuseOthers();
    String token = state.randomText(24);
    long expires = state.now().plus(LINK_LIVES).getEpochSecond();
    SandboxState.notes(account)
        .put("link", token)
        .put("link_expires", expires)
        .put("return_url", back)
        .put("refresh_url", refresh);
    state.save(account);
    ObjectNode link = Fixtures.prototype("account_link");
    link.put("created", state.now().getEpochSecond());
    link.put("expires_at", expires);
    link.put("url", call.origin() + "/onboarding/" + account.get("id").asText() + "/" + token);
    return link;
  }

  ObjectNode loginLink(ApiCall call) {
    call.parameters().refuseOthers();
    ObjectNode link = Fixtures.prototype("login_link");
    link.put("created", state.now().getEpochSecond());
    link.put("url", call.origin() + "/objects/" + own(call).get("id").asText());
    return link;
  }

  /** The account whose onboarding link this is, while the link lives. */
  Optional<ObjectNode> onboarding(String id, String token) {
    ObjectNode account = state.find(TYPE, id);
    return account != null
            && token.equals(SandboxState.note(account, "link"))
            && account.at("/" + SandboxState.PRIVATE + "/link_expires").asLong()
                >= state.now().getEpochSecond()
        ? Optional.of(account)
        : Optional.empty();
  }

  /** Where an expired or used link leads; null if the account never had one. */
  @Nullable String refreshUrl(String id) {
    ObjectNode account = state.find(TYPE, id);
    return account == null ? null : SandboxState.note(account, "refresh_url");
  }

  /** The seller has filled in Stripe's forms, or gave up; answers where to go back to. */
  String onboarded(ObjectNode open, boolean complete) {
    ObjectNode account = open.deepCopy();
    SandboxState.notes(account).remove("link");
    if (complete) {
      if (account.path("business_type").isNull()) account.put("business_type", "individual");
      account
          .withObject("/tos_acceptance")
          .put("date", state.now().getEpochSecond())
          .put("ip", "127.0.0.1");
      if (account.at("/external_accounts/data").isEmpty())
        addBank(Parameters.parse("external_account=btok_sandbox"), account);
      judge(account);
    }
    state.save(account);
    if (complete) events.record("account.updated", account, null, account.get("id").asText());
    return String.valueOf(SandboxState.note(account, "return_url"));
  }
}
