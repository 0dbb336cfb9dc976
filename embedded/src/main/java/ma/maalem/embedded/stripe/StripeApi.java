package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.maalem.embedded.http.Web;
import org.jspecify.annotations.Nullable;

/**
 * {@code /v1}: finds who is calling, what for, and whether it was done before; one call runs at a
 * time.
 */
final class StripeApi implements HttpHandler {
  private static final Logger LOG = Logger.getLogger(StripeApi.class.getName());
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final int DEEPEST_EXPANSION = 4;

  private record Route(
      String method, Pattern path, boolean open, Function<ApiCall, ObjectNode> endpoint) {}

  private record Match(Route route, Map<String, String> variables) {}

  private final SandboxState state;
  private final StripeSandboxSettings settings;
  private final StripeOutage outage;
  private final Idempotency idempotency;
  private final List<Route> routes = new ArrayList<>();

  StripeApi(SandboxState state, StripeSandboxSettings settings, StripeOutage outage) {
    this.state = state;
    this.settings = settings;
    this.outage = outage;
    this.idempotency = new Idempotency(state);
    idempotency.forgetExpired();
  }

  /** Only for the secret key. */
  void on(String method, String template, Function<ApiCall, ObjectNode> endpoint) {
    add(method, template, false, endpoint);
  }

  /** Also for the publishable key, which a browser has. */
  void onAlsoFromBrowsers(String method, String template, Function<ApiCall, ObjectNode> endpoint) {
    add(method, template, true, endpoint);
  }

  private void add(
      String method, String template, boolean open, Function<ApiCall, ObjectNode> endpoint) {
    Pattern path = Pattern.compile(VARIABLE.matcher(template).replaceAll("(?<$1>[^/]+)"));
    routes.add(new Route(method, path, open, endpoint));
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var answer = exchange.getResponseHeaders();
    answer.set("Access-Control-Allow-Origin", "*");
    answer.set("Access-Control-Expose-Headers", "Request-Id, Stripe-Should-Retry");
    answer.set("Cache-Control", "no-cache, no-store");
    String method = exchange.getRequestMethod();
    if (method.equals("OPTIONS")) {
      answer.set("Access-Control-Allow-Methods", "GET, POST, DELETE");
      answer.set(
          "Access-Control-Allow-Headers",
          "Authorization, Content-Type, Idempotency-Key, Stripe-Version, Stripe-Account");
      answer.set("Access-Control-Max-Age", "300");
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
      return;
    }
    String requestId = "req_" + state.randomText(14);
    Idempotency.Answer result;
    try {
      byte[] bytes = Web.body(exchange);
      if (bytes.length > Web.LARGEST_BODY)
        throw StripeRefusal.parameter(null, "", "The request is too large.");
      String body = new String(bytes, StandardCharsets.UTF_8);
      outage.suffer();
      result = answer(exchange, body, requestId);
    } catch (StripeRefusal refusal) {
      result = new Idempotency.Answer(refusal.status(), body(refusal), requestId, false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
      return;
    } catch (RuntimeException e) {
      LOG.log(
          Level.SEVERE,
          "The sandbox failed at " + method + " " + exchange.getRequestURI().getPath(),
          e);
      result =
          new Idempotency.Answer(
              500, body(StripeRefusal.api(500, "The sandbox failed.")), requestId, false);
    }
    if (method.equals("POST") && outage.losesAnswer(header(exchange, "Idempotency-Key", ""))) {
      exchange.close();
      return;
    }
    answer.set("Request-Id", requestId);
    answer.set("Stripe-Version", header(exchange, "Stripe-Version", Events.API_VERSION));
    String key = header(exchange, "Idempotency-Key", "");
    if (!key.isEmpty() && !method.equals("GET")) {
      answer.set("Idempotency-Key", key);
      answer.set("Original-Request", result.requestId());
      if (result.replayed()) answer.set("Idempotent-Replayed", "true");
    }
    Web.send(
        exchange,
        result.status(),
        "application/json",
        result.body().getBytes(StandardCharsets.UTF_8));
  }

  private Idempotency.Answer answer(HttpExchange exchange, String body, String requestId) {
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    boolean secret = authenticate(exchange);
    Match match = match(method, path);
    if (!secret && !match.route().open())
      throw StripeRefusal.forbidden(
          "secret_key_required",
          "This API call cannot be made with a publishable API key. Please use a secret API key.");
    String query = exchange.getRequestURI().getRawQuery();
    Parameters parameters = Parameters.parse(query == null ? "" : query, body);
    String account = account(exchange);
    List<String> expand = parameters.texts("expand");
    String key = method.equals("POST") ? header(exchange, "Idempotency-Key", "") : "";
    String fingerprint = digest(parameters.canonical());
    ApiCall call =
        new ApiCall(
            match.variables(),
            parameters,
            secret,
            account,
            key.isEmpty() ? null : key,
            requestId,
            Web.origin(exchange),
            expand);
    Function<Boolean, Idempotency.Answer> work =
        store ->
            state.atomically(
                () -> {
                  Idempotency.Answer answer = execute(match.route(), call);
                  if (store) idempotency.store(key, account, path, fingerprint, answer);
                  return answer;
                });
    return key.isEmpty()
        ? work.apply(false)
        : idempotency.once(key, account, path, fingerprint, () -> work.apply(true));
  }

  private Idempotency.Answer execute(Route route, ApiCall call) {
    try {
      ObjectNode answer = SandboxState.shown(route.endpoint().apply(call));
      if (!call.secret()) answer = forBrowsers(answer);
      for (String path : call.expand()) expand(answer, path);
      return new Idempotency.Answer(200, answer.toString(), call.requestId(), false);
    } catch (StripeRefusal refusal) {
      if (refusal.beforeExecution()) throw refusal;
      return new Idempotency.Answer(refusal.status(), body(refusal), call.requestId(), false);
    }
  }

  private Match match(String method, String path) {
    for (Route route : routes) {
      Matcher matcher = route.path().matcher(path);
      if (!route.method().equals(method) || !matcher.matches()) continue;
      Map<String, String> variables = new HashMap<>();
      Matcher names = Pattern.compile("\\(\\?<(\\w+)>").matcher(route.path().pattern());
      while (names.find()) variables.put(names.group(1), matcher.group(names.group(1)));
      variables.put("path", path);
      return new Match(route, variables);
    }
    throw StripeRefusal.unknownRoute(method, path);
  }

  /** True with the secret key, false with the publishable one. */
  private boolean authenticate(HttpExchange exchange) {
    String header = header(exchange, "Authorization", "");
    String key = "";
    if (header.startsWith("Bearer ")) {
      key = header.substring(7).trim();
    } else if (header.startsWith("Basic ")) {
      key = basicUser(header.substring(6).trim());
    }
    if (key.isEmpty())
      throw StripeRefusal.unauthorized(
          "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer"
              + " auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
    if (same(key, settings.secretKey())) return true;
    if (same(key, settings.publishableKey())) return false;
    throw StripeRefusal.unauthorized("Invalid API Key provided: " + masked(key));
  }

  private static String basicUser(String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      return pair.contains(":") ? pair.substring(0, pair.indexOf(':')) : pair;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static String masked(String key) {
    if (key.length() < 12) return "*".repeat(key.length());
    return key.substring(0, 8) + "*".repeat(key.length() - 12) + key.substring(key.length() - 4);
  }

  private @Nullable String account(HttpExchange exchange) {
    String account = header(exchange, "Stripe-Account", "");
    if (account.isEmpty()) return null;
    if (state.atomically(() -> state.find("account", account)) == null)
      throw StripeRefusal.forbidden(
          "account_invalid",
          "The provided key '"
              + masked(settings.secretKey())
              + "' does not have access to account '"
              + account
              + "' (or that account does not exist). Application access may have been revoked.");
    return account;
  }

  /** Browsers see what a buyer may know. */
  private static ObjectNode forBrowsers(ObjectNode answer) {
    for (String hidden :
        List.of("metadata", "transfer_group", "customer", "application_fee_amount", "on_behalf_of"))
      answer.remove(hidden);
    return answer;
  }

  private void expand(ObjectNode answer, String path) {
    String[] steps = path.split("\\.");
    if (steps.length > DEEPEST_EXPANSION + 1)
      throw StripeRefusal.parameter(
          null, "expand", "You cannot expand more than 4 levels of a property.");
    expand(answer, steps, 0, path);
  }

  private void expand(JsonNode at, String[] steps, int step, String path) {
    if (step == steps.length) return;
    if (at instanceof ArrayNode list) {
      list.forEach(element -> expand(element, steps, step, path));
      return;
    }
    if (!(at instanceof ObjectNode object)) return;
    JsonNode value = object.get(steps[step]);
    if (value == null)
      throw StripeRefusal.parameter(
          null,
          "expand",
          "This property cannot be expanded (" + steps[step] + ") in " + path + ".");
    if (value.isTextual()) {
      ObjectNode found = state.find(value.asText());
      if (found == null)
        throw StripeRefusal.parameter(
            null, "expand", "This property cannot be expanded (" + steps[step] + ").");
      value = SandboxState.shown(found);
      object.set(steps[step], value);
    }
    expand(value, steps, step + 1, path);
  }

  private static String body(StripeRefusal refusal) {
    return Fixtures.JSON.createObjectNode().set("error", refusal.error()).toString();
  }

  private static String header(HttpExchange exchange, String name, String otherwise) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? otherwise : value;
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
