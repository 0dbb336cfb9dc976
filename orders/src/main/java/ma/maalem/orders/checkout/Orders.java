package ma.maalem.orders.checkout;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.orders.OrderProblem;

/** All orders. */
interface Orders {

  void add(Order order);

  Optional<Order> find(UUID id);

  /** The same, and nobody else changes it until the transaction ends. */
  Optional<Order> lock(UUID id);

  /** The order that a seller's part belongs to. */
  Optional<UUID> ofPart(UUID sellerOrder);

  /** Those whose time to pay is over, the oldest first. */
  List<UUID> unpaidSince(Instant now, int limit);

  /** A number that no other order has; numbers of orders that failed are not used again. */
  long nextNumber();

  default Order get(UUID id) {
    return find(id).orElseThrow(() -> OrderProblem.UNKNOWN_ORDER.refusal(id));
  }

  default Order getLocked(UUID id) {
    return lock(id).orElseThrow(() -> OrderProblem.UNKNOWN_ORDER.refusal(id));
  }
}
