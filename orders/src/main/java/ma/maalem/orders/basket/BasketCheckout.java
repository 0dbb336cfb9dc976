package ma.maalem.orders.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Hands a basket over to the order that it becomes, in the order's own transaction. */
@ApplicationScoped
public class BasketCheckout {

  private final Baskets baskets;
  private final InstantSource clock;

  @Inject
  BasketCheckout(Baskets baskets, InstantSource clock) {
    this.baskets = baskets;
    this.clock = clock;
  }

  /** The lines, and nobody else changes or orders them until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<BasketLine> take(UUID id) {
    Basket basket = baskets.getLocked(id);
    List<BasketLine> lines = basket.lines();
    basket.clear(clock.instant());
    return lines;
  }
}
