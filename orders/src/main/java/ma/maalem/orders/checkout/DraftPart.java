package ma.maalem.orders.checkout;

import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.Money;

/**
 * One seller's part of an order about to be placed.
 *
 * @param commissionPoints in hundredths of a percent, frozen at the sale
 */
record DraftPart(
    UUID id, UUID seller, List<DraftLine> lines, ShippingQuote shipping, int commissionPoints) {

  DraftPart {
    lines = List.copyOf(lines);
  }

  Money goods() {
    return lines.stream().map(DraftLine::total).reduce(Money::plus).orElseThrow();
  }

  Money total() {
    return goods().plus(shipping.charge());
  }

  int weightGrams() {
    return lines.stream().mapToInt(DraftLine::weightGrams).sum();
  }
}
