package ma.maalem.orders.checkout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Money;
import ma.maalem.orders.OrderProblem;

/**
 * An order as it stands.
 *
 * @param account of the buyer, if they have one
 * @param payBy until when a card payment is waited for
 * @param cancelReason a code such as UNPAID
 */
public record OrderView(
    UUID id,
    int version,
    String number,
    OrderStatus status,
    Optional<UUID> account,
    String email,
    String phone,
    Language language,
    ShippingAddress address,
    PaymentMethod payment,
    List<Part> parts,
    Money goods,
    Money shipping,
    Money total,
    Instant placedAt,
    Optional<Instant> payBy,
    Optional<Instant> paidAt,
    Optional<Instant> closedAt,
    Optional<String> cancelReason) {

  public OrderView {
    parts = List.copyOf(parts);
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_ORDER
   */
  public Part part(UUID sellerOrder) {
    return parts.stream()
        .filter(part -> part.id().equals(sellerOrder))
        .findFirst()
        .orElseThrow(() -> OrderProblem.UNKNOWN_ORDER.refusal(sellerOrder));
  }

  /**
   * One seller's part.
   *
   * @param commission the marketplace's share, as frozen at the sale; not for buyers
   * @param refunded what has gone back or is about to
   * @param promisedFrom first day of the promised delivery
   * @param promisedBy last day of it
   */
  public record Part(
      UUID id,
      UUID seller,
      SellerOrderStatus status,
      List<Line> lines,
      Money goods,
      Money shipping,
      Money total,
      Money commission,
      int commissionPoints,
      Money refunded,
      int weightGrams,
      LocalDate promisedFrom,
      LocalDate promisedBy,
      Optional<Instant> confirmedAt,
      Optional<Instant> shippedAt,
      Optional<Instant> closedAt,
      Optional<String> cancelReason) {

    public Part {
      lines = List.copyOf(lines);
    }

    /** What the seller gets when all goes well. */
    public Money sellerShare() {
      return total.minus(commission);
    }
  }

  /**
   * @param madeToOrder made for the buyer: cannot be sent back (law 31-08)
   */
  public record Line(
      UUID id,
      UUID listing,
      int quantity,
      Money price,
      Money total,
      boolean madeToOrder,
      int leadDays,
      Goods goods) {}

  static OrderView of(Order order) {
    List<Part> parts = order.parts().stream().map(OrderView::part).toList();
    Money zero = Money.zero(order.total().currency());
    return new OrderView(
        order.id(),
        order.version(),
        order.number(),
        order.status(),
        order.account(),
        order.email(),
        order.phone(),
        order.language(),
        order.address(),
        order.payment(),
        parts,
        parts.stream().map(Part::goods).reduce(zero, Money::plus),
        parts.stream().map(Part::shipping).reduce(zero, Money::plus),
        order.total(),
        order.placedAt(),
        order.paymentDueAt(),
        order.paidAt(),
        order.closedAt(),
        order.cancelReason());
  }

  private static Part part(SellerOrder part) {
    return new Part(
        part.id(),
        part.seller(),
        part.status(),
        part.lines().stream()
            .map(
                line ->
                    new Line(
                        line.id(),
                        line.listing(),
                        line.quantity(),
                        line.price(),
                        line.total(),
                        line.madeToOrder(),
                        line.leadDays(),
                        line.goods()))
            .toList(),
        part.goods(),
        part.shipping(),
        part.total(),
        part.commission(),
        part.commissionPoints(),
        part.refunded(),
        part.weightGrams(),
        part.promisedFrom(),
        part.promisedBy(),
        part.confirmedAt(),
        part.shippedAt(),
        part.closedAt(),
        part.cancelReason());
  }
}
