package ma.maalem.web.checkout;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.orders.checkout.OrderQuote;
import ma.maalem.orders.checkout.ShippingQuote;
import ma.maalem.web.page.Form;

/**
 * The order before it is placed.
 *
 * @param countries names by code, Morocco first
 * @param provinces names by code
 */
public record CheckoutPage(
    OrderQuote quote, Form form, Map<String, String> countries, Map<String, String> provinces) {

  /** What bringing that seller's pieces costs. */
  public Optional<ShippingQuote> shipping(UUID seller) {
    return quote.parts().stream()
        .filter(part -> part.seller().equals(seller))
        .map(OrderQuote.Part::shipping)
        .findFirst();
  }

  public boolean isPaidInCash() {
    return form.get("payment").equals("cash_on_delivery");
  }
}
