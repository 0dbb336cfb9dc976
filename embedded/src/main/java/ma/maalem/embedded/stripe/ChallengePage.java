package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.maalem.embedded.http.Pages;
import ma.maalem.embedded.http.Web;
import org.jspecify.annotations.Nullable;

/** The card holder's bank asks who is there: two buttons, then back to the shop. */
final class ChallengePage implements HttpHandler {
  /** What the template shows. */
  record View(Language language, String amount, String action) {}

  /**
   * What the template shows when there is nothing to decide, or when a framed page has just
   * decided.
   */
  record Done(Language language, String status, @Nullable String message) {}

  private final SandboxState state;
  private final PaymentIntents intents;

  ChallengePage(SandboxState state, PaymentIntents intents) {
    this.state = state;
    this.intents = intents;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String[] steps = exchange.getRequestURI().getPath().split("/");
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    Parameters asked = Parameters.parse(query);
    Language language =
        Language.of(asked.text("locale"), exchange.getRequestHeaders().getFirst("Accept-Language"));
    String id = steps.length == 4 ? steps[2] : "";
    String token = steps.length == 4 ? steps[3] : "";
    Optional<ObjectNode> intent =
        state.atomically(() -> intents.challenged(id, token).map(SandboxState::shown));
    if (intent.isEmpty()) {
      Web.html(
          exchange,
          410,
          policy(""),
          Pages.render(
              "stripe/challenged", new Done(language, "", language.word("challenge.over"))));
      return;
    }
    boolean framed = "1".equals(asked.text("framed"));
    if (exchange.getRequestMethod().equals("POST")) {
      decide(exchange, id, token, language, framed);
    } else {
      String action = exchange.getRequestURI().getRawPath() + (query.isEmpty() ? "" : "?" + query);
      var view = new View(language, amount(intent.get(), language), action);
      String back = state.atomically(() -> returnUrl(id));
      Web.html(
          exchange,
          200,
          policy(back == null ? "" : origin(back)),
          Pages.render("stripe/challenge", view));
    }
  }

  private void decide(
      HttpExchange exchange, String id, String token, Language language, boolean framed)
      throws IOException {
    if (Web.foreign(exchange)) {
      Web.say(exchange, 403, "Not from another site.");
      return;
    }
    Parameters form = Parameters.parse(new String(Web.body(exchange), StandardCharsets.UTF_8));
    boolean recognised = "complete".equals(form.text("outcome"));
    var call =
        new ApiCall(
            Map.of(),
            Parameters.parse(),
            true,
            null,
            null,
            "req_" + state.randomText(14),
            Web.origin(exchange),
            List.of());
    ObjectNode decided =
        state.atomically(
            () ->
                intents
                    .challenged(id, token)
                    .map(open -> intents.authenticate(open, recognised, call))
                    .orElse(null));
    if (decided == null) {
      Web.html(
          exchange,
          410,
          policy(""),
          Pages.render(
              "stripe/challenged", new Done(language, "", language.word("challenge.over"))));
      return;
    }
    boolean failed = decided.get("status").asText().equals("requires_payment_method");
    String status = failed ? "failed" : "succeeded";
    String back = SandboxState.note(decided, "return_url");
    if (back == null || framed) {
      String message = language.word(failed ? "challenge.failed" : "challenge.completed");
      Web.html(
          exchange,
          200,
          policy(""),
          Pages.render("stripe/challenged", new Done(language, status, message)));
      return;
    }
    Web.redirect(exchange, backTo(back, decided, status));
  }

  /** Stripe's own parameters, behind those that the address already has. */
  static String backTo(String returnUrl, ObjectNode intent, String status) {
    int hash = returnUrl.indexOf('#');
    String page = hash < 0 ? returnUrl : returnUrl.substring(0, hash);
    String fragment = hash < 0 ? "" : returnUrl.substring(hash);
    return page
        + (page.contains("?") ? "&" : "?")
        + "payment_intent="
        + encoded(intent.get("id").asText())
        + "&payment_intent_client_secret="
        + encoded(intent.get("client_secret").asText())
        + "&redirect_status="
        + status
        + fragment;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private @Nullable String returnUrl(String id) {
    ObjectNode intent = state.find("payment_intent", id);
    return intent == null ? null : SandboxState.note(intent, "return_url");
  }

  /** A form's redirect must be allowed too, hence the shop's origin. */
  private static String policy(String shop) {
    return "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self' "
        + shop;
  }

  private static String origin(String url) {
    URI uri = URI.create(url);
    return uri.getHost() == null ? "" : uri.getScheme() + "://" + uri.getAuthority();
  }

  static String amount(ObjectNode money, Language language) {
    Currency currency =
        Currency.getInstance(money.get("currency").asText().toUpperCase(Locale.ROOT));
    Locale locale =
        Locale.forLanguageTag(language == Language.AR ? "ar-MA" : language.tag() + "-MA");
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(currency);
    format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
    format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
    return format.format(
        BigDecimal.valueOf(
            money.get("amount").asLong(), Math.max(0, currency.getDefaultFractionDigits())));
  }
}
