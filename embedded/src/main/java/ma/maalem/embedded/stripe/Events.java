package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** The log of what happened; each entry is handed to the webhooks. */
final class Events {
  /** The version whose shapes the sandbox speaks. */
  static final String API_VERSION = "2026-07-29.dahlia";

  private final SandboxState state;
  private final StripeWebhooks webhooks;

  Events(SandboxState state, StripeWebhooks webhooks) {
    this.state = state;
    this.webhooks = webhooks;
  }

  /**
   * Records what happened to an object, as it is now; the call is null for what happens by itself.
   */
  void record(String type, ObjectNode object, @Nullable ApiCall call) {
    record(type, object, call, null);
  }

  void record(String type, ObjectNode object, @Nullable ApiCall call, @Nullable String account) {
    ObjectNode event = state.create("event", "evt");
    event.put("api_version", API_VERSION);
    event.put("type", type);
    event.putObject("data").set("object", SandboxState.shown(object));
    event.put("pending_webhooks", 0);
    event
        .putObject("request")
        .put("id", call == null ? null : call.requestId())
        .put("idempotency_key", call == null ? null : call.idempotencyKey());
    if (account != null) event.put("account", account);
    state.save(event);
    webhooks.announce(event);
  }

  ObjectNode retrieve(ApiCall call) {
    call.parameters().refuseOthers();
    return state.get("event", call.id(), "id");
  }

  ObjectNode list(ApiCall call) {
    Parameters parameters = call.parameters();
    String type = parameters.text("type");
    var types = parameters.texts("types");
    return Listing.of(
        call,
        state.newestFirst("event"),
        event ->
            (type == null || matches(event, type))
                && (types.isEmpty() || types.stream().anyMatch(one -> matches(event, one))));
  }

  private static boolean matches(ObjectNode event, String type) {
    String actual = event.get("type").asText();
    return type.endsWith("*")
        ? actual.startsWith(type.substring(0, type.length() - 1))
        : actual.equals(type);
  }
}
