package ma.maalem.embedded.stripe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The sandbox's own style sheets and scripts. */
final class Assets implements HttpHandler {
  private static final Map<String, String> TYPES =
      Map.of(
          "/assets/sandbox.css", "text/css; charset=utf-8",
          "/assets/challenged.js", "text/javascript; charset=utf-8");

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String type = TYPES.get(path);
    if (type == null) {
      Web.send(exchange, 404, "text/plain", new byte[0]);
      return;
    }
    try (InputStream in = Assets.class.getResourceAsStream(path.substring(1))) {
      if (in == null) throw new IOException("Missing resource " + path);
      exchange.getResponseHeaders().set("Cache-Control", "no-cache");
      Web.send(exchange, 200, type, in.readAllBytes());
    }
  }
}
