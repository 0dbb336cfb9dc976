package ma.maalem.catalog.seller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;

/** Shows a shop to anybody, also one that may not sell now: it says so itself. */
@ApplicationScoped
@Transactional
public class ReadShop {

  private final Shops shops;

  @Inject
  ReadShop(Shops shops) {
    this.shops = shops;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_SELLER
   */
  public ShopView read(UUID seller) {
    return shops.find(seller).orElseThrow(() -> CatalogProblem.UNKNOWN_SELLER.refusal(seller));
  }
}
