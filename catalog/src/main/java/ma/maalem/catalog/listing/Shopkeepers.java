package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.Sellers;
import ma.maalem.kernel.Actor;

/** Finds the shop of whoever asks. */
@ApplicationScoped
class Shopkeepers {

  private final Sellers sellers;

  @Inject
  Shopkeepers(Sellers sellers) {
    this.sellers = sellers;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException SELLER_NOT_VERIFIED for an artisan who has no shop
   */
  SellerCard shopOf(Actor.Artisan artisan) {
    return sellers
        .ofAccount(artisan.account())
        .orElseThrow(() -> CatalogProblem.SELLER_NOT_VERIFIED.refusal());
  }
}
