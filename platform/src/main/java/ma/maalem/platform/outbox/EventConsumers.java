package ma.maalem.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.maalem.kernel.DomainEvent;

/** Every consumer of the application, by its durable name. */
@ApplicationScoped
class EventConsumers {

  private final Map<String, EventConsumer<?>> byName;

  @Inject
  EventConsumers(@Any Instance<EventConsumer<?>> all) {
    byName =
        all.stream()
            .collect(Collectors.toUnmodifiableMap(EventConsumer::name, Function.identity()));
  }

  List<String> listeningTo(DomainEvent event) {
    return byName.values().stream()
        .filter(consumer -> consumer.eventType().isInstance(event))
        .map(EventConsumer::name)
        .toList();
  }

  Optional<EventConsumer<?>> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
