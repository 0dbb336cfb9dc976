package ma.maalem.web.checkout;

import java.util.Optional;
import ma.maalem.orders.basket.BasketView;
import ma.maalem.web.page.Form;

/**
 * The basket.
 *
 * @param basket empty when the visitor has none yet
 * @param form the last change that was refused
 */
public record BasketPage(Optional<BasketView> basket, Form form) {

  public boolean isEmpty() {
    return basket.map(view -> view.lines().isEmpty()).orElse(true);
  }
}
