package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import ma.maalem.embedded.http.Web;
import org.jspecify.annotations.Nullable;

/**
 * {@code /_sandbox/}: what {@link StripeWebhooks} and {@link StripeOutage} can do, for other
 * processes and the dashboard's buttons. Parameters are form fields; with {@code back} the answer
 * leads a browser there, else it is the sandbox's state as JSON.
 */
final class ControlApi implements HttpHandler {
  private static final long LONGEST_DELAY_MILLIS = Duration.ofDays(3).toMillis();

  private final StripeSandbox sandbox;

  ControlApi(StripeSandbox sandbox) {
    this.sandbox = sandbox;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring("/_sandbox/".length());
    String query = exchange.getRequestURI().getRawQuery();
    try {
      if (exchange.getRequestMethod().equals("GET")) {
        read(exchange, path, Parameters.parse(query == null ? "" : query));
        return;
      }
      if (!exchange.getRequestMethod().equals("POST")) {
        Web.say(exchange, 405, "GET reads, POST changes.");
        return;
      }
      if (Web.foreign(exchange)) {
        Web.say(exchange, 403, "Not from another site.");
        return;
      }
      Parameters form =
          Parameters.parse(
              query == null ? "" : query, new String(Web.body(exchange), StandardCharsets.UTF_8));
      String back = form.text("back");
      if (!change(path, form)) {
        Web.say(exchange, 404, "There is no such switch.");
      } else if (back != null && back.matches("/[A-Za-z0-9_/?=&-]*") && !back.startsWith("//")) {
        Web.redirect(exchange, back);
      } else {
        Web.json(exchange, 200, state().toString());
      }
    } catch (StripeRefusal refusal) {
      Web.say(exchange, refusal.status(), String.valueOf(refusal.getMessage()));
    }
  }

  private boolean change(String path, Parameters form) {
    StripeWebhooks webhooks = sandbox.webhooks();
    StripeOutage outage = sandbox.outage();
    String[] steps = path.split("/");
    if (steps.length == 3 && steps[0].equals("events") && steps[2].equals("resend")) {
      long copies = within(form.integer("copies"), 1, 1, 10);
      for (long i = 0; i < copies; i++) webhooks.resend(steps[1], delay(form));
      return true;
    }
    switch (path) {
      case "webhooks/hold" -> webhooks.hold();
      case "webhooks/release" -> webhooks.release();
      case "webhooks/release-reversed" -> webhooks.releaseReversed();
      case "webhooks/duplicate" ->
          webhooks.duplicateEach((int) within(form.integer("copies"), 1, 0, 10));
      case "webhooks/delay" -> webhooks.delayEach(delay(form));
      case "webhooks/reverse" ->
          webhooks.reverseBatchesOf((int) within(form.integer("batch"), 3, 0, 100));
      case "webhooks/behave" -> webhooks.behave();
      case "outage/answer" -> outage.answer((int) within(form.integer("status"), 503, 400, 599));
      case "outage/hang" -> outage.hang();
      case "outage/drop" ->
          outage.dropResponseAfter((int) within(form.integer("after"), 0, 0, 1_000_000));
      case "outage/end" -> outage.end();
      case "reset" -> sandbox.reset();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Duration delay(Parameters form) {
    return Duration.ofMillis(within(form.integer("millis"), 0, 0, LONGEST_DELAY_MILLIS));
  }

  private static long within(@Nullable Long given, long otherwise, long least, long most) {
    return given == null ? otherwise : Math.max(least, Math.min(most, given));
  }

  private void read(HttpExchange exchange, String path, Parameters asked) throws IOException {
    switch (path) {
      case "state" -> Web.json(exchange, 200, state().toString());
      case "deliveries" -> Web.json(exchange, 200, deliveries(asked.text("event")).toString());
      default -> Web.say(exchange, 404, "There is /_sandbox/state and /_sandbox/deliveries.");
    }
  }

  private ObjectNode state() {
    return Fixtures.JSON
        .createObjectNode()
        .put("webhooks", sandbox.webhooks().mood())
        .put(
            "endpoint",
            sandbox.webhooks().endpoint() == null
                ? null
                : String.valueOf(sandbox.webhooks().endpoint()))
        .put("api", sandbox.outage().mood());
  }

  private ObjectNode deliveries(@Nullable String eventId) {
    ObjectNode answer = Fixtures.JSON.createObjectNode();
    ArrayNode list = answer.putArray("deliveries");
    for (StripeDelivery delivery : sandbox.webhooks().deliveries()) {
      if (eventId != null && !eventId.equals(delivery.eventId())) continue;
      ObjectNode one = list.addObject();
      one.put("id", delivery.id())
          .put("event", delivery.eventId())
          .put("type", delivery.eventType());
      one.put("status", delivery.status().name());
      one.put(
          "next", delivery.nextAttempt() == null ? null : String.valueOf(delivery.nextAttempt()));
      ArrayNode attempts = one.putArray("attempts");
      for (StripeDelivery.Attempt attempt : delivery.attempts())
        attempts
            .addObject()
            .put("at", attempt.at().toString())
            .put("status", attempt.httpStatus())
            .put("error", attempt.error());
    }
    return answer;
  }
}
