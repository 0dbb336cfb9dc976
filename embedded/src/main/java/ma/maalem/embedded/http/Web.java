package ma.maalem.embedded.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Requests and answers of the JDK's own web server. */
public final class Web {
  /** The most that is read of a request, in bytes. */
  public static final int LARGEST_BODY = 1 << 20;

  private static final Pattern HOST = Pattern.compile("([a-z0-9.-]+|\\[[0-9a-f:]+])(:[0-9]+)?");

  private Web() {}

  /** A server on 127.0.0.1 that is not started yet; port 0 takes a free one. */
  public static HttpServer onLoopback(int port) throws IOException {
    // Without it the server waits for the peer's delayed acknowledgement, 40 ms in every call.
    if (System.getProperty("sun.net.httpserver.nodelay") == null)
      System.setProperty("sun.net.httpserver.nodelay", "true");
    return HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 128);
  }

  /** The request's body, cut off one byte above {@link #LARGEST_BODY}. */
  public static byte[] body(HttpExchange exchange) throws IOException {
    return exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
  }

  /** The address by which the caller reached the server. */
  public static URI origin(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    if (host == null || !HOST.matcher(host).matches())
      host = "127.0.0.1:" + exchange.getLocalAddress().getPort();
    return URI.create("http://" + host);
  }

  /** Answers and ends the exchange. */
  public static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Answers with a status and a line of text. */
  public static void say(HttpExchange exchange, int status, String text) throws IOException {
    send(
        exchange,
        status,
        "text/plain; charset=utf-8",
        (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with JSON. */
  public static void json(HttpExchange exchange, int status, String json) throws IOException {
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    send(exchange, status, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with a page under a content security policy. */
  public static void html(HttpExchange exchange, int status, String policy, String html)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Security-Policy", policy);
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    send(exchange, status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends the browser on with GET. */
  public static void redirect(HttpExchange exchange, String location) throws IOException {
    exchange.getResponseHeaders().set("Location", location);
    exchange.sendResponseHeaders(303, -1);
    exchange.close();
  }

  /** Answers with a resource that lies beside a class. */
  public static void resource(HttpExchange exchange, Class<?> beside, String name, String type)
      throws IOException {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) throw new IOException("Missing resource " + name);
      exchange.getResponseHeaders().set("Cache-Control", "no-cache");
      send(exchange, 200, type, in.readAllBytes());
    }
  }

  /** True for a request that another site's page made a browser send. */
  public static boolean foreign(HttpExchange exchange) {
    @Nullable String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }
}
