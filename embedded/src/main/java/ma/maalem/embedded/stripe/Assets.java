package ma.maalem.embedded.stripe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import ma.maalem.embedded.http.Web;

/** The sandbox's own style sheets and scripts. */
final class Assets implements HttpHandler {
  private static final Map<String, String> TYPES =
      Map.of(
          "/assets/sandbox.css", "text/css; charset=utf-8",
          "/assets/element.css", "text/css; charset=utf-8",
          "/assets/element.js", "text/javascript; charset=utf-8",
          "/assets/challenged.js", "text/javascript; charset=utf-8");

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String type = TYPES.get(path);
    if (type == null) Web.say(exchange, 404, "There is no such file.");
    else Web.resource(exchange, Assets.class, path.substring(1), type);
  }
}
