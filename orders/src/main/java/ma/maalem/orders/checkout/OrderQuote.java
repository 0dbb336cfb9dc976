package ma.maalem.orders.checkout;

import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.Money;
import ma.maalem.orders.basket.BasketView;

/** What a basket would cost when sent to a country. */
public record OrderQuote(
    BasketView basket, List<Part> parts, Money goods, Money shipping, Money total) {

  public OrderQuote {
    parts = List.copyOf(parts);
  }

  /** Whether there are pieces that are made for the buyer and cannot be sent back (law 31-08). */
  public boolean hasMadeToOrder() {
    return basket.lines().stream().anyMatch(BasketView.Line::madeToOrder);
  }

  /** What bringing one seller's pieces costs. */
  public record Part(UUID seller, ShippingQuote shipping) {}
}
