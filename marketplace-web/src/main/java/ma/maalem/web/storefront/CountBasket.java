package ma.maalem.web.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.ProblemException;
import ma.maalem.orders.basket.ReadBasket;
import ma.maalem.web.page.BasketCount;

/** Counts what can still be bought of a basket. */
@ApplicationScoped
class CountBasket implements BasketCount {

  private final ReadBasket baskets;

  @Inject
  CountBasket(ReadBasket baskets) {
    this.baskets = baskets;
  }

  @Override
  public int pieces(String basket) {
    try {
      return Ids.parse(basket).map(id -> baskets.read(id).pieces()).orElse(0);
    } catch (ProblemException gone) {
      return 0; // a basket that was forgotten or turned into an order
    }
  }
}
