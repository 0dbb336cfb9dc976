package ma.maalem.orders.payment;

import java.time.Instant;
import java.util.Optional;

/** What the provider has told us: stored first, settled later. */
interface Notifications {

  /**
   * @return false when one of that id is there already
   */
  boolean add(Notification notification, Instant receivedAt);

  /** Locks the oldest that is due, skipping what others hold. */
  Optional<Notification> nextDue(Instant now);

  /** Its effect is in the database, or it has none. */
  void settled(String id, Instant at);

  /** A person must look, for that reason. */
  void parked(String id, String reason, Instant at);

  /** Settling failed; tried again by the back-off, or parked when that is exhausted. */
  void failed(String id, String error, Instant now);

  /** Has a parked one be tried again. */
  boolean retry(String id, Instant now);
}
