package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What reaches Stripe's customers a little later than the answer: the balance transaction of an
 * asynchronous capture, the end of a pending refund, the arrival of a payout. Noted on the object,
 * so that a restart loses none.
 */
final class SlowEffects {
  private static final String NOTE = "slow_effect";

  private final SandboxState state;
  private final ScheduledExecutorService executor;
  private final Duration delay;
  private final Map<String, Consumer<ObjectNode>> effects = new HashMap<>();

  SlowEffects(SandboxState state, ScheduledExecutorService executor, Duration delay) {
    this.state = state;
    this.executor = executor;
    this.delay = delay;
  }

  void register(String name, Consumer<ObjectNode> effect) {
    effects.put(name, effect);
  }

  /** The caller saves the object afterwards. */
  void later(ObjectNode object, String name) {
    SandboxState.notes(object).put(NOTE, name);
    schedule(object.get("id").asText());
  }

  /** Takes up again what a stopped sandbox left undone. */
  void resume(String... types) {
    Stream.of(types)
        .flatMap(state::oldestFirst)
        .filter(object -> SandboxState.note(object, NOTE) != null)
        .forEach(object -> schedule(object.get("id").asText()));
  }

  private void schedule(String id) {
    executor.schedule(
        () ->
            state.atomically(
                () -> {
                  happen(id);
                  return true;
                }),
        delay.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  private void happen(String id) {
    ObjectNode object = state.find(id);
    if (object == null) return;
    Consumer<ObjectNode> effect = effects.get(SandboxState.note(object, NOTE));
    if (effect == null) return;
    SandboxState.notes(object).remove(NOTE);
    effect.accept(object);
  }
}
