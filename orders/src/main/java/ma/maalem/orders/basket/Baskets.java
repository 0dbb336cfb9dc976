package ma.maalem.orders.basket;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.orders.OrderProblem;

/** All baskets. */
interface Baskets {

  void add(Basket basket);

  Optional<Basket> find(UUID id);

  /** The same, and nobody else changes it until the transaction ends. */
  Optional<Basket> lock(UUID id);

  /**
   * @return how many were forgotten
   */
  int forgetUntouchedSince(Instant time);

  default Basket get(UUID id) {
    return find(id).orElseThrow(() -> OrderProblem.UNKNOWN_BASKET.refusal(id));
  }

  default Basket getLocked(UUID id) {
    return lock(id).orElseThrow(() -> OrderProblem.UNKNOWN_BASKET.refusal(id));
  }
}
