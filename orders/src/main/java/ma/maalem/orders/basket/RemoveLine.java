package ma.maalem.orders.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Takes a listing out of a basket. */
@ApplicationScoped
@Transactional
public class RemoveLine {

  private final Baskets baskets;
  private final ShowBasket show;
  private final InstantSource clock;

  @Inject
  RemoveLine(Baskets baskets, ShowBasket show, InstantSource clock) {
    this.baskets = baskets;
    this.show = show;
    this.clock = clock;
  }

  /** A line that is not there is no mistake. */
  public BasketView remove(UUID id, UUID listing) {
    Basket basket = baskets.getLocked(id);
    basket.remove(listing, clock.instant());
    return show.show(basket);
  }
}
