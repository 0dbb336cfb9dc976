package ma.maalem.orders.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.Offers;

/** Shows a basket as it can be bought now. */
@ApplicationScoped
@Transactional
public class ReadBasket {

  private final Baskets baskets;
  private final Offers offers;
  private final ShowBasket show;
  private final InstantSource clock;

  @Inject
  ReadBasket(Baskets baskets, Offers offers, ShowBasket show, InstantSource clock) {
    this.baskets = baskets;
    this.offers = offers;
    this.show = show;
    this.clock = clock;
  }

  /** Lines that cannot be bought any more are dropped or lowered, with a notice for each. */
  public BasketView read(UUID id) {
    Basket basket = baskets.get(id);
    Map<UUID, Offer> onOffer = offers.find(basket.listings());
    if (basket.isStale(onOffer)) {
      basket = baskets.getLocked(id);
      basket.refresh(onOffer, clock.instant());
    }
    return show.show(basket, onOffer);
  }
}
