package ma.maalem.orders.checkout;

import java.util.Optional;
import java.util.UUID;

/** The idempotency keys under which orders were placed. */
interface PlacementKeys {

  /** What a key was used for. */
  record Used(String bodyHash, UUID order) {}

  /**
   * Takes the key for that order, or tells what it was used for before. Somebody else who is just
   * taking it is waited for.
   */
  Optional<Used> claim(String actor, String key, String bodyHash, UUID order);
}
