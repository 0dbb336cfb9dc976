package ma.maalem.orders.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Notes that the visitor has read what happened to the basket. */
@ApplicationScoped
@Transactional
public class AcknowledgeNotices {

  private final Baskets baskets;
  private final ShowBasket show;
  private final InstantSource clock;

  @Inject
  AcknowledgeNotices(Baskets baskets, ShowBasket show, InstantSource clock) {
    this.baskets = baskets;
    this.show = show;
    this.clock = clock;
  }

  public BasketView acknowledge(UUID id) {
    Basket basket = baskets.getLocked(id);
    basket.acknowledge(clock.instant());
    return show.show(basket);
  }
}
