package ma.maalem.orders.basket;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;

/**
 * A basket as it is shown.
 *
 * @param sellers the same lines by seller, in the order in which they came
 * @param total of the goods; postage depends on where they go
 */
public record BasketView(
    UUID id, List<Line> lines, List<Seller> sellers, List<BasketNotice> notices, Money total) {

  public BasketView {
    lines = List.copyOf(lines);
    sellers = List.copyOf(sellers);
    notices = List.copyOf(notices);
  }

  /** How many pieces in all. */
  public int pieces() {
    return lines.stream().mapToInt(Line::quantity).sum();
  }

  /**
   * @param available how many one order may take at most now
   * @param madeToOrder made for the buyer: cannot be sent back (law 31-08)
   * @param weightGrams packed weight of one piece
   * @param picture id of the first picture
   */
  public record Line(
      UUID listing,
      UUID seller,
      String slug,
      String sku,
      LocalizedText title,
      int quantity,
      int available,
      Money price,
      Money total,
      boolean madeToOrder,
      int leadDays,
      int weightGrams,
      Optional<String> picture) {}

  /** One seller's lines. */
  public record Seller(UUID id, LocalizedText name, List<Line> lines, Money total) {
    public Seller {
      lines = List.copyOf(lines);
    }
  }
}
