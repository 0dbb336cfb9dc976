package ma.maalem.platform.outbox;

import ma.maalem.kernel.DomainEvent;

/**
 * Does something because of an event. Writes only our own database, so that its effect and the
 * delivery's completion commit together; sees an event at least once and compares versions instead
 * of trusting the order of arrival. Outside effects are stored as rows here and carried out by a
 * drain or a job.
 */
public interface EventConsumer<E extends DomainEvent> {

  /** Durable name, stored with each delivery. */
  String name();

  Class<E> eventType();

  /** Runs in a transaction of its own; an exception has it tried again later. */
  void on(E event);
}
