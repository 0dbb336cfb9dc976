package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** An error answer in Stripe's words: HTTP status, type, code, parameter. */
final class StripeRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient ObjectNode error;
  private final boolean beforeExecution;

  private StripeRefusal(
      int status, String type, @Nullable String code, String message, boolean beforeExecution) {
    super(message);
    this.status = status;
    this.beforeExecution = beforeExecution;
    this.error = JsonNodeFactory.instance.objectNode();
    if (code != null) error.put("code", code);
    error.put("message", message);
    error.put("type", type);
  }

  /** Malformed or unknown parameters: nothing was executed, the idempotency key is not used up. */
  static StripeRefusal parameter(@Nullable String code, String parameter, String message) {
    return new StripeRefusal(400, "invalid_request_error", code, message, true)
        .with("param", parameter);
  }

  static StripeRefusal missing(String parameter) {
    return parameter("parameter_missing", parameter, "Missing required param: " + parameter + ".");
  }

  /** Well formed, but the object's state does not allow it. */
  static StripeRefusal state(@Nullable String code, String message) {
    return new StripeRefusal(400, "invalid_request_error", code, message, false);
  }

  static StripeRefusal unknown(String object, String id, String parameter) {
    return new StripeRefusal(
            404,
            "invalid_request_error",
            "resource_missing",
            "No such " + object + ": '" + id + "'",
            false)
        .with("param", parameter);
  }

  static StripeRefusal unknownRoute(String method, String path) {
    return new StripeRefusal(
        404,
        "invalid_request_error",
        null,
        "Unrecognized request URL (" + method + ": " + path + ").",
        true);
  }

  static StripeRefusal unauthorized(String message) {
    return new StripeRefusal(401, "invalid_request_error", null, message, true);
  }

  static StripeRefusal forbidden(String code, String message) {
    return new StripeRefusal(403, "invalid_request_error", code, message, true);
  }

  static StripeRefusal idempotency(int status, @Nullable String code, String message) {
    return new StripeRefusal(status, "idempotency_error", code, message, true);
  }

  static StripeRefusal api(int status, String message) {
    return new StripeRefusal(status, "api_error", null, message, true);
  }

  static StripeRefusal card(String code, @Nullable String declineCode, String message) {
    var refusal = new StripeRefusal(402, "card_error", code, message, false);
    if (declineCode != null) refusal.with("decline_code", declineCode);
    return refusal;
  }

  StripeRefusal with(String field, String value) {
    error.put(field, value);
    return this;
  }

  StripeRefusal with(String field, ObjectNode value) {
    error.set(field, value);
    return this;
  }

  int status() {
    return status;
  }

  boolean beforeExecution() {
    return beforeExecution;
  }

  /** The content of {@code error} in the answer and of {@code last_payment_error} in an intent. */
  ObjectNode error() {
    return error.deepCopy();
  }
}
