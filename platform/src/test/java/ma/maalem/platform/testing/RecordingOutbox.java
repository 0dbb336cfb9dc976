package ma.maalem.platform.testing;

import java.util.ArrayList;
import java.util.List;
import ma.maalem.kernel.DomainEvent;
import ma.maalem.platform.outbox.Outbox;

/** An outbox that keeps what was published, in order. */
public final class RecordingOutbox implements Outbox {

  private final List<DomainEvent> events = new ArrayList<>();

  @Override
  public void publish(DomainEvent event) {
    events.add(event);
  }

  public List<DomainEvent> events() {
    return List.copyOf(events);
  }

  public <E extends DomainEvent> List<E> events(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
