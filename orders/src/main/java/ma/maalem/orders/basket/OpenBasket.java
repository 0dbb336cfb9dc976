package ma.maalem.orders.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Gives a visitor an empty basket. */
@ApplicationScoped
@Transactional
public class OpenBasket {

  private final Baskets baskets;
  private final ShowBasket show;
  private final InstantSource clock;

  @Inject
  OpenBasket(Baskets baskets, ShowBasket show, InstantSource clock) {
    this.baskets = baskets;
    this.show = show;
    this.clock = clock;
  }

  /** The id of the new basket is random (UUID version 4): who knows it, holds the basket. */
  public BasketView open() {
    Basket basket = new Basket(UUID.randomUUID(), clock.instant());
    baskets.add(basket);
    return show.show(basket);
  }
}
