package ma.maalem.embedded.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A shop's webhook endpoint that checks the signature as Stripe's client does and keeps what came.
 */
final class NotificationReceiver implements AutoCloseable {
  static final String SECRET = "whsec_receiver";

  private final HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
  private final List<Event> received = new CopyOnWriteArrayList<>();
  private final List<String> refused = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();

  NotificationReceiver() throws IOException {
    server.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          int status = 200;
          try {
            Event event =
                Webhook.constructEvent(
                    body, exchange.getRequestHeaders().getFirst("Stripe-Signature"), SECRET);
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) status = 500;
            else received.add(event);
          } catch (SignatureVerificationException e) {
            refused.add(body);
            status = 400;
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
  }

  void failNext(int times) {
    failures.set(times);
  }

  List<Event> received() {
    return received;
  }

  List<String> refused() {
    return refused;
  }

  List<String> types() {
    return received.stream().map(Event::getType).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
