package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.maalem.embedded.http.Pages;
import ma.maalem.embedded.http.Web;
import org.jspecify.annotations.Nullable;

/** The sandbox for people: what was paid, refunded, transferred and notified, and the switches. */
final class Dashboard implements HttpHandler {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final int SHOWN = 200;

  /** A list of one kind of object. */
  record ListView(
      String path, String title, List<Tab> tabs, List<Row> rows, String webhooks, String api) {}

  /** One object with its notifications. */
  record ObjectView(
      String id,
      String title,
      List<Tab> tabs,
      String json,
      boolean event,
      List<Sent> sent,
      List<Row> related) {}

  /** A way to another list. */
  record Tab(String path, String title, boolean current) {}

  /** One line of a list; the tone is good, bad or wait. */
  record Row(String id, String title, String status, String tone, String detail, String at) {}

  /** One notification and its attempts. */
  record Sent(String status, String tone, List<String> attempts) {}

  /** A kind of object that has a list. */
  private record Kind(String path, String title, String type) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("/", "Payments", "payment_intent"),
          new Kind("/refunds", "Refunds", "refund"),
          new Kind("/transfers", "Transfers", "transfer"),
          new Kind("/accounts", "Accounts", "account"),
          new Kind("/events", "Events", "event"));

  private final SandboxState state;
  private final StripeSandbox sandbox;
  private final Map<String, Function<ObjectNode, Row>> rows = new HashMap<>();

  Dashboard(SandboxState state, StripeSandbox sandbox) {
    this.state = state;
    this.sandbox = sandbox;
    rows.put("payment_intent", Dashboard::payment);
    rows.put(
        "refund",
        refund ->
            money(
                refund, refund.path("status").asText(), refund.path("payment_intent").asText("")));
    rows.put("transfer", Dashboard::transfer);
    rows.put("account", Dashboard::account);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (!exchange.getRequestMethod().equals("GET") && !exchange.getRequestMethod().equals("HEAD")) {
      Web.say(exchange, 405, "This page is read only.");
      return;
    }
    for (Kind kind : KINDS) {
      if (path.equals(kind.path())) {
        Web.html(exchange, 200, POLICY, Pages.render("stripe/list", list(kind)));
        return;
      }
    }
    ObjectView view =
        path.startsWith("/objects/")
            ? state.atomically(() -> object(path.substring("/objects/".length())))
            : null;
    if (view == null) Web.say(exchange, 404, "There is no such page.");
    else Web.html(exchange, 200, POLICY, Pages.render("stripe/object", view));
  }

  private ListView list(Kind kind) {
    Function<ObjectNode, Row> row =
        kind.type().equals("event") ? events() : rows.getOrDefault(kind.type(), Dashboard::plain);
    List<Row> lines =
        state.atomically(() -> state.newestFirst(kind.type()).limit(SHOWN).map(row).toList());
    return new ListView(
        kind.path(),
        kind.title(),
        tabs(kind.path()),
        lines,
        sandbox.webhooks().mood(),
        sandbox.outage().mood());
  }

  private static List<Tab> tabs(String current) {
    return KINDS.stream()
        .map(kind -> new Tab(kind.path(), kind.title(), kind.path().equals(current)))
        .toList();
  }

  private @Nullable ObjectView object(String id) {
    ObjectNode object = state.find(id);
    if (object == null || object.path("object").asText().startsWith("_")) return null;
    String type = object.path("object").asText();
    List<Row> related =
        state
            .newestFirst("event")
            .filter(event -> event.at("/data/object/id").asText().equals(id))
            .limit(SHOWN)
            .map(events())
            .toList();
    return new ObjectView(
        id,
        type.replace('_', ' '),
        tabs(""),
        pretty(object),
        type.equals("event"),
        sent(id),
        related);
  }

  private static String pretty(ObjectNode object) {
    try {
      return Fixtures.JSON
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(SandboxState.shown(object));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Sent> sent(String eventId) {
    return sandbox.webhooks().deliveries(eventId).stream()
        .map(
            delivery ->
                new Sent(
                    word(delivery.status().name()),
                    tone(delivery.status().name()),
                    delivery.attempts().stream().map(Dashboard::line).toList()))
        .toList();
  }

  private static String line(StripeDelivery.Attempt attempt) {
    return at(attempt.at())
        + " · "
        + (attempt.httpStatus() == 0 ? String.valueOf(attempt.error()) : attempt.httpStatus());
  }

  private static Row payment(ObjectNode intent) {
    String order =
        intent.at("/metadata").properties().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue().asText())
            .findFirst()
            .orElse("");
    String detail =
        intent.path("description").isTextual() ? intent.get("description").asText() : order;
    return money(intent, intent.path("status").asText(), detail);
  }

  private static Row transfer(ObjectNode transfer) {
    long reversed = transfer.path("amount_reversed").asLong();
    String status =
        reversed == 0
            ? "transferred"
            : transfer.path("reversed").asBoolean() ? "reversed" : "partly reversed";
    return money(transfer, status, "to " + transfer.path("destination").asText());
  }

  private static Row account(ObjectNode account) {
    boolean ready = account.path("details_submitted").asBoolean();
    String name =
        account.path("email").isTextual()
            ? account.get("email").asText()
            : account.get("id").asText();
    return row(
        account, name, ready ? "ready" : "to be onboarded", account.path("country").asText());
  }

  private Function<ObjectNode, Row> events() {
    Map<String, List<StripeDelivery>> sent =
        sandbox.webhooks().deliveries().stream()
            .collect(Collectors.groupingBy(StripeDelivery::eventId));
    return event -> event(event, sent.getOrDefault(event.get("id").asText(), List.of()));
  }

  private static Row event(ObjectNode event, List<StripeDelivery> sent) {
    String status = sent.isEmpty() ? "not sent" : word(sent.get(sent.size() - 1).status().name());
    int attempts = sent.stream().mapToInt(delivery -> delivery.attempts().size()).sum();
    return row(
        event,
        event.get("type").asText(),
        status,
        attempts + (attempts == 1 ? " attempt" : " attempts"));
  }

  private static Row plain(ObjectNode object) {
    return row(object, object.get("id").asText(), "", "");
  }

  private static Row money(ObjectNode object, String status, String detail) {
    return row(object, amount(object), word(status), detail);
  }

  private static String amount(ObjectNode object) {
    String code = object.get("currency").asText().toUpperCase(Locale.ROOT);
    int digits = Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
    return String.format(
        Locale.ENGLISH,
        "%,." + digits + "f %s",
        BigDecimal.valueOf(object.get("amount").asLong(), digits),
        code);
  }

  private static Row row(ObjectNode object, String title, String status, String detail) {
    JsonNode created = object.path("created");
    return new Row(
        object.get("id").asText(),
        title,
        status,
        tone(status),
        detail,
        at(Instant.ofEpochSecond(created.asLong())));
  }

  private static String word(String status) {
    return status.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String tone(String status) {
    return switch (word(status)) {
      case "succeeded", "delivered", "transferred", "ready", "paid" -> "good";
      case "failed", "canceled", "reversed" -> "bad";
      default -> "wait";
    };
  }

  private static String at(Instant instant) {
    return DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH)
        .format(instant.atZone(ZoneId.systemDefault()));
  }
}
