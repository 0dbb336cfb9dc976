package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import ma.maalem.embedded.http.Pages;
import ma.maalem.embedded.http.Web;

/**
 * {@code /v3/}: the script that a shop's page loads instead of Stripe.js, and the frame with the
 * card fields.
 */
final class ScriptPages implements HttpHandler {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

  /** What the frame shows. */
  record Element(Language language, String errors, List<Card> cards) {}

  /** A test card to fill in by one press. */
  record Card(String number, String lastFour, String label) {}

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/v3/") || path.equals("/v3")) {
      exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
      exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "cross-origin");
      Web.resource(exchange, ScriptPages.class, "assets/v3.js", "text/javascript; charset=utf-8");
    } else if (path.equals("/v3/payment-element")) {
      String query = exchange.getRequestURI().getRawQuery();
      Parameters asked = Parameters.parse(query == null ? "" : query);
      Language language =
          Language.of(
              asked.text("locale"), exchange.getRequestHeaders().getFirst("Accept-Language"));
      Web.html(exchange, 200, POLICY, Pages.render("stripe/element", element(language)));
    } else {
      Web.say(exchange, 404, "There is no such file.");
    }
  }

  private static Element element(Language language) {
    ObjectNode errors = Fixtures.JSON.createObjectNode();
    language.words("error.").forEach(errors::put);
    return new Element(
        language,
        errors.toString(),
        List.of(
            card(language, TestCard.VISA, "pays"),
            card(language, TestCard.AUTHENTICATE, "authenticates"),
            card(language, TestCard.DECLINED, "declined"),
            card(language, TestCard.INSUFFICIENT_FUNDS, "poor")));
  }

  private static Card card(Language language, TestCard card, String word) {
    return new Card(card.number(), card.lastFour(), language.word("element.card." + word));
  }
}
