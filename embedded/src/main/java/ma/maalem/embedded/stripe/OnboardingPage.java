package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ma.maalem.embedded.http.Pages;
import ma.maalem.embedded.http.Web;
import org.jspecify.annotations.Nullable;

/**
 * Where a seller gives Stripe their papers and bank account: two buttons, then back to the shop.
 */
final class OnboardingPage implements HttpHandler {
  /** What the template shows. */
  record View(Language language, String account, @Nullable String email, String country) {}

  private final SandboxState state;
  private final Accounts accounts;

  OnboardingPage(SandboxState state, Accounts accounts) {
    this.state = state;
    this.accounts = accounts;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String[] steps = exchange.getRequestURI().getPath().split("/");
    String id = steps.length == 4 ? steps[2] : "";
    String token = steps.length == 4 ? steps[3] : "";
    Language language = Language.of(null, exchange.getRequestHeaders().getFirst("Accept-Language"));
    Optional<ObjectNode> account = state.atomically(() -> accounts.onboarding(id, token));
    if (account.isEmpty()) {
      String refresh = state.atomically(() -> accounts.refreshUrl(id));
      if (refresh != null) Web.redirect(exchange, refresh);
      else Web.say(exchange, 404, "There is no such page.");
      return;
    }
    if (exchange.getRequestMethod().equals("POST")) {
      if (Web.foreign(exchange)) {
        Web.say(exchange, 403, "Not from another site.");
        return;
      }
      Parameters form = Parameters.parse(new String(Web.body(exchange), StandardCharsets.UTF_8));
      boolean complete = "complete".equals(form.text("outcome"));
      String back = state.atomically(() -> accounts.onboarded(account.get(), complete));
      Web.redirect(exchange, back);
      return;
    }
    ObjectNode shown = account.get();
    var view =
        new View(language, id, shown.path("email").textValue(), shown.path("country").asText());
    URI back = URI.create(String.valueOf(SandboxState.note(shown, "return_url")));
    String shop = back.getHost() == null ? "" : back.getScheme() + "://" + back.getAuthority();
    Web.html(
        exchange,
        200,
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self' " + shop,
        Pages.render("stripe/onboarding", view));
  }
}
