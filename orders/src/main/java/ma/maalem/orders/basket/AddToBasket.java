package ma.maalem.orders.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.Offers;

/** Puts pieces of a listing into a basket. */
@ApplicationScoped
@Transactional
public class AddToBasket {

  private final Baskets baskets;
  private final Offers offers;
  private final ShowBasket show;
  private final InstantSource clock;

  @Inject
  AddToBasket(Baskets baskets, Offers offers, ShowBasket show, InstantSource clock) {
    this.baskets = baskets;
    this.offers = offers;
    this.show = show;
    this.clock = clock;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_BASKET, UNKNOWN_LISTING, NOT_FOR_SALE,
   *     SOLD_OUT when fewer are free, INVALID_LINE for a quantity out of bounds, BASKET_FULL
   */
  public BasketView add(UUID id, UUID listing, int quantity) {
    Basket basket = baskets.getLocked(id);
    Set<UUID> wanted = new HashSet<>(basket.listings());
    wanted.add(listing);
    Map<UUID, Offer> onOffer = offers.find(wanted);
    Offer offer = onOffer.get(listing);
    if (offer == null) {
      throw CatalogProblem.UNKNOWN_LISTING.refusal(listing);
    }
    basket.refresh(onOffer, clock.instant());
    basket.add(offer, quantity, clock.instant());
    return show.show(basket, onOffer);
  }
}
