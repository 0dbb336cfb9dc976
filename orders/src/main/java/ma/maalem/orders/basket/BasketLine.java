package ma.maalem.orders.basket;

import java.util.UUID;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;

/**
 * So many pieces of one listing.
 *
 * @param seenPrice of one piece when it was last shown; an order at another price is refused
 * @param title kept for the notice when the listing is gone
 */
public record BasketLine(UUID listing, int quantity, Money seenPrice, LocalizedText title) {

  BasketLine withQuantity(int newQuantity) {
    return new BasketLine(listing, newQuantity, seenPrice, title);
  }

  BasketLine seenAt(Money price) {
    return new BasketLine(listing, quantity, price, title);
  }
}
