package ma.maalem.platform.outbox;

import ma.maalem.kernel.DomainEvent;

/** Where use cases leave their events: in the same transaction as what the events tell. */
public interface Outbox {

  /** Stores the event and one delivery for each consumer that listens to its type. */
  void publish(DomainEvent event);
}
