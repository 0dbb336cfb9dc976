package ma.maalem.orders.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.Offers;

/** Changes how many pieces of a listing are wanted. */
@ApplicationScoped
@Transactional
public class ChangeLine {

  private final Baskets baskets;
  private final Offers offers;
  private final ShowBasket show;
  private final InstantSource clock;

  @Inject
  ChangeLine(Baskets baskets, Offers offers, ShowBasket show, InstantSource clock) {
    this.baskets = baskets;
    this.offers = offers;
    this.show = show;
    this.clock = clock;
  }

  /**
   * @param quantity 0 drops the line
   */
  public BasketView change(UUID id, UUID listing, int quantity) {
    Basket basket = baskets.getLocked(id);
    Map<UUID, Offer> onOffer = offers.find(basket.listings());
    basket.refresh(onOffer, clock.instant());
    Offer offer = onOffer.get(listing);
    if (offer == null) {
      throw CatalogProblem.UNKNOWN_LISTING.refusal(listing);
    }
    basket.change(offer, quantity, clock.instant());
    return show.show(basket, onOffer);
  }
}
