package ma.maalem.kernel;

import java.time.Instant;

/**
 * Something that happened, in the past tense and in plain values. Stored and replayed, so a record
 * only ever grows by optional components.
 */
public interface DomainEvent {

  /** Durable name with a version, such as {@code catalog.listing-published.v1}. */
  String type();

  /**
   * What the event is about, such as {@code listing/0192…}; events of a stream are delivered in
   * order.
   */
  String stream();

  Instant occurredAt();
}
