package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answers stored under {@code Idempotency-Key}, errors included, for a day. A call that was
 * refused before anything was executed leaves its key unused.
 */
final class Idempotency {
  private static final String TYPE = "_idempotent_answer";
  private static final Duration KEPT = Duration.ofHours(24);

  /** A finished answer. */
  record Answer(int status, String body, String requestId, boolean replayed) {}

  private final SandboxState state;
  private final Set<String> inProgress = ConcurrentHashMap.newKeySet();

  Idempotency(SandboxState state) {
    this.state = state;
  }

  /** Answers from the store or by the work; the key counts per account and path. */
  Answer once(
      String key, @Nullable String account, String path, String parameters, Supplier<Answer> work) {
    if (key.length() > 255)
      throw StripeRefusal.parameter(
          null, "Idempotency-Key", "Idempotency keys can have up to 255 characters.");
    String id = "key_" + (account == null ? "" : account) + "_" + key;
    if (!inProgress.add(id))
      throw StripeRefusal.idempotency(
          409,
          "idempotency_key_in_use",
          "There is currently another in-progress request using this Idempotent Key (that probably means you submitted"
              + " twice, and the other request is still going through): "
              + key
              + ". Please try again later.");
    try {
      ObjectNode stored = state.atomically(() -> state.find(TYPE, id));
      if (stored != null && !expired(stored)) return replay(stored, key, path, parameters);
      return work.get();
    } finally {
      inProgress.remove(id);
    }
  }

  private boolean expired(ObjectNode stored) {
    return stored.get("created").asLong() < state.now().minus(KEPT).getEpochSecond();
  }

  private static Answer replay(ObjectNode stored, String key, String path, String parameters) {
    if (!stored.get("path").asText().equals(path))
      throw StripeRefusal.idempotency(
          400,
          null,
          "Keys for idempotent requests can only be used for the same endpoint they were first used for ('"
              + stored.get("path").asText()
              + "' vs. '"
              + path
              + "'). Try using a key other than '"
              + key
              + "' if you meant to execute a different request.");
    if (!stored.get("parameters").asText().equals(parameters))
      throw StripeRefusal.idempotency(
          400,
          null,
          "Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a"
              + " key other than '"
              + key
              + "' if you meant to execute a different request.");
    return new Answer(
        stored.get("status").asInt(),
        stored.get("body").asText(),
        stored.get("request").asText(),
        true);
  }

  /** Under the same lock as the effects of the call, so that both are there or neither. */
  void store(String key, @Nullable String account, String path, String parameters, Answer answer) {
    ObjectNode stored = Fixtures.JSON.createObjectNode();
    stored.put("object", TYPE).put("id", "key_" + (account == null ? "" : account) + "_" + key);
    stored.put("created", state.now().getEpochSecond());
    stored.put("path", path).put("parameters", parameters);
    stored
        .put("status", answer.status())
        .put("body", answer.body())
        .put("request", answer.requestId());
    state.save(stored);
  }

  /** Forgets what is older than a day. */
  void forgetExpired() {
    state
        .oldestFirst(TYPE)
        .filter(this::expired)
        .forEach(stored -> state.remove(stored.get("id").asText()));
  }
}
