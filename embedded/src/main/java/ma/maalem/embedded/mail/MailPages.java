package ma.maalem.embedded.mail;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.maalem.embedded.http.Pages;
import ma.maalem.embedded.http.Web;

/**
 * The list of messages, one message with its parts, and both as JSON under {@code /api/messages}.
 */
final class MailPages implements HttpHandler {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";

  /**
   * A message is someone else's page: no scripts, no forms, nothing from the network; links open
   * outside.
   */
  private static final String FOREIGN_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:;"
          + " sandbox allow-popups allow-popups-to-escape-sandbox";

  private static final int SHOWN = 200;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What the list shows. */
  record ListView(String query, int total, List<Row> rows) {}

  /** One line of the list. */
  record Row(long id, String at, String from, String to, String subject, int attachments) {}

  /** What the page of one message shows. */
  record MessageView(
      Row row, String tab, boolean hasHtml, boolean hasText, String body, List<FileView> files) {}

  /** A file to download. */
  record FileView(int index, String name, String type, String size) {}

  private final Mailbox mailbox;

  MailPages(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String[] steps = path.split("/");
    String method = exchange.getRequestMethod();
    Map<String, String> asked = query(exchange);
    if (!method.equals("GET") && !method.equals("HEAD")) change(exchange, method, path);
    else if (path.equals("/")) list(exchange, asked.getOrDefault("q", ""));
    else if (path.equals("/assets/mail.css"))
      Web.resource(exchange, MailPages.class, "assets/mail.css", "text/css; charset=utf-8");
    else if (path.equals("/api/messages")) listAsJson(exchange, asked);
    else if (steps.length == 4 && path.startsWith("/api/messages/"))
      oneAsJson(exchange, message(steps[3]));
    else if (steps.length >= 3 && path.startsWith("/messages/")) part(exchange, steps, asked);
    else Web.say(exchange, 404, "There is no such page.");
  }

  private void change(HttpExchange exchange, String method, String path) throws IOException {
    if (Web.foreign(exchange)) {
      Web.say(exchange, 403, "Not from another site.");
    } else if (method.equals("POST") && path.equals("/clear")) {
      mailbox.clear();
      Web.redirect(exchange, "/");
    } else if (method.equals("DELETE") && path.equals("/api/messages")) {
      mailbox.clear();
      Web.send(exchange, 204, "application/json", new byte[0]);
    } else {
      Web.say(exchange, 405, "This cannot be changed.");
    }
  }

  private void list(HttpExchange exchange, String words) throws IOException {
    List<CaughtMessage> all = mailbox.newestFirst();
    List<Row> rows =
        all.stream()
            .filter(message -> words.isBlank() || message.mentions(words))
            .limit(SHOWN)
            .map(MailPages::row)
            .toList();
    Web.html(
        exchange, 200, POLICY, Pages.render("mail/list", new ListView(words, all.size(), rows)));
  }

  private void part(HttpExchange exchange, String[] steps, Map<String, String> asked)
      throws IOException {
    Optional<CaughtMessage> found = message(steps[2]);
    if (found.isEmpty()) {
      Web.say(exchange, 404, "This message is gone: only the newest are kept.");
      return;
    }
    CaughtMessage message = found.get();
    if (steps.length == 3) {
      page(exchange, message, asked.getOrDefault("view", message.html() == null ? "text" : "html"));
    } else if (steps[3].equals("html") && message.html() != null) {
      Web.html(exchange, 200, FOREIGN_POLICY, framed(message, message.html()));
    } else if (steps[3].equals("source")) {
      exchange
          .getResponseHeaders()
          .set("Content-Disposition", "attachment; filename=\"message-" + message.id() + ".eml\"");
      Web.send(exchange, 200, "message/rfc822", message.raw());
    } else if (steps[3].equals("files") && steps.length == 5) {
      file(exchange, message, steps[4]);
    } else {
      Web.say(exchange, 404, "There is no such part.");
    }
  }

  private static void page(HttpExchange exchange, CaughtMessage message, String tab)
      throws IOException {
    String body =
        switch (tab) {
          case "source" -> new String(message.raw(), StandardCharsets.UTF_8);
          case "text" -> message.text() == null ? "" : message.text();
          default -> "";
        };
    var files =
        java.util.stream.IntStream.range(0, message.attachments().size())
            .mapToObj(
                index -> {
                  CaughtAttachment file = message.attachments().get(index);
                  return new FileView(index, file.name(), file.type(), size(file.content().length));
                })
            .toList();
    var view =
        new MessageView(
            row(message), tab, message.html() != null, message.text() != null, body, files);
    Web.html(exchange, 200, POLICY, Pages.render("mail/message", view));
  }

  /** The message's HTML with its own pictures, and links that leave the frame. */
  private static String framed(CaughtMessage message, String html) {
    String shown = html;
    for (int i = 0; i < message.attachments().size(); i++) {
      String contentId = message.attachments().get(i).contentId();
      if (contentId != null)
        shown = shown.replace("cid:" + contentId, "/messages/" + message.id() + "/files/" + i);
    }
    return "<base target=\"_blank\">" + shown;
  }

  private static void file(HttpExchange exchange, CaughtMessage message, String index)
      throws IOException {
    int number = index.matches("[0-9]{1,4}") ? Integer.parseInt(index) : Integer.MAX_VALUE;
    if (number >= message.attachments().size()) {
      Web.say(exchange, 404, "There is no such file.");
      return;
    }
    CaughtAttachment file = message.attachments().get(number);
    boolean picture = file.type().matches("image/(png|jpeg|gif|webp)");
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    exchange
        .getResponseHeaders()
        .set(
            "Content-Disposition",
            (picture ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
    exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; sandbox");
    Web.send(exchange, 200, file.type(), file.content());
  }

  private void listAsJson(HttpExchange exchange, Map<String, String> asked) throws IOException {
    String to = asked.getOrDefault("to", "");
    String words = asked.getOrDefault("q", "");
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode messages = answer.putArray("messages");
    mailbox.newestFirst().stream()
        .filter(message -> to.isBlank() || message.isTo(to))
        .filter(message -> words.isBlank() || message.mentions(words))
        .limit(SHOWN)
        .forEach(message -> messages.add(json(message)));
    Web.json(exchange, 200, answer.toString());
  }

  private static void oneAsJson(HttpExchange exchange, Optional<CaughtMessage> message)
      throws IOException {
    if (message.isEmpty()) Web.json(exchange, 404, "{}");
    else Web.json(exchange, 200, json(message.get()).toString());
  }

  private static ObjectNode json(CaughtMessage message) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", message.id());
    node.put("receivedAt", message.receivedAt().toString());
    node.put("sender", message.sender());
    message.recipients().forEach(node.putArray("to")::add);
    node.put("from", message.from());
    node.put("subject", message.subject());
    node.put("text", message.text());
    node.put("html", message.html());
    ArrayNode files = node.putArray("attachments");
    for (int i = 0; i < message.attachments().size(); i++) {
      CaughtAttachment file = message.attachments().get(i);
      files
          .addObject()
          .put("name", file.name())
          .put("type", file.type())
          .put("size", file.content().length)
          .put("url", "/messages/" + message.id() + "/files/" + i);
    }
    return node;
  }

  private Optional<CaughtMessage> message(String id) {
    return id.matches("[0-9]{1,18}") ? mailbox.find(Long.parseLong(id)) : Optional.empty();
  }

  private static Row row(CaughtMessage message) {
    return new Row(
        message.id(),
        DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH)
            .format(message.receivedAt().atZone(ZoneId.systemDefault())),
        message.from().isBlank() ? message.sender() : message.from(),
        String.join(", ", message.recipients()),
        message.subject().isBlank() ? "(no subject)" : message.subject(),
        message.attachments().size());
  }

  private static String size(int bytes) {
    return bytes < 1024 ? bytes + " B" : (bytes + 512) / 1024 + " kB";
  }

  private static Map<String, String> query(HttpExchange exchange) {
    Map<String, String> values = new HashMap<>();
    String query = exchange.getRequestURI().getRawQuery();
    if (query == null) return values;
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) values.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
    }
    return values;
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return value;
    }
  }
}
