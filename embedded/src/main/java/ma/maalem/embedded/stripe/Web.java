package ma.maalem.embedded.stripe;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every handler of the sandbox does the same way. */
final class Web {
  private static final int LARGEST_BODY = 1 << 20;
  private static final Pattern HOST =
      Pattern.compile("(localhost|[0-9.]+|\\[[0-9a-f:]+]|[a-z0-9.-]+)(:[0-9]+)?");

  private Web() {}

  /** The request's body; refused above a mebibyte. */
  static byte[] body(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY)
      throw StripeRefusal.parameter(null, "", "The request is too large.");
    return body;
  }

  /** The address by which the caller reached the sandbox. */
  static URI origin(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    if (host == null || !HOST.matcher(host).matches())
      host = "127.0.0.1:" + exchange.getLocalAddress().getPort();
    return URI.create("http://" + host);
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) exchange.getResponseBody().write(body);
    exchange.close();
  }

  static void html(HttpExchange exchange, int status, String policy, String html)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Security-Policy", policy);
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    send(exchange, status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  static void redirect(HttpExchange exchange, String location) throws IOException {
    exchange.getResponseHeaders().set("Location", location);
    exchange.sendResponseHeaders(303, -1);
    exchange.close();
  }

  /** True for a request that another site's page made a browser send. */
  static boolean foreign(HttpExchange exchange) {
    @Nullable String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }
}
