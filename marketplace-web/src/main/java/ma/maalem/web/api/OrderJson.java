package ma.maalem.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.SellerCard;
import ma.maalem.kernel.Money;
import ma.maalem.orders.checkout.OrderStatus;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.PaymentRequests;
import ma.maalem.orders.checkout.SellerOrderStatus;
import ma.maalem.orders.checkout.ShippingAddress;
import ma.maalem.orders.shipping.ShipmentView;
import ma.maalem.web.i18n.Texts;

/**
 * An order for its buyer.
 *
 * @param accessToken opens the order without an account; told once, when it is placed
 * @param payBy until when a card payment is waited for
 * @param cancelReason a code such as UNPAID
 */
public record OrderJson(
    UUID id,
    String number,
    OrderStatus status,
    Optional<String> accessToken,
    String email,
    String phone,
    ShippingAddress address,
    List<SellerOrder> sellerOrders,
    Money goods,
    Money shipping,
    Money total,
    Payment payment,
    Instant placedAt,
    Optional<Instant> payBy,
    Optional<Instant> paidAt,
    Optional<String> cancelReason) {

  /** A shop. */
  public record Seller(UUID id, String name) {}

  /**
   * What one seller delivers.
   *
   * @param refunded what has gone back or is about to
   */
  public record SellerOrder(
      UUID id,
      Seller seller,
      SellerOrderStatus status,
      List<Line> lines,
      Money goods,
      Money shipping,
      Money total,
      Money refunded,
      LocalDate promisedFrom,
      LocalDate promisedBy,
      Optional<ShipmentJson> shipment) {}

  /**
   * @param madeToOrder made for the buyer: cannot be sent back (law 31-08)
   */
  public record Line(
      UUID listing,
      String sku,
      String title,
      int quantity,
      Money price,
      Money total,
      boolean madeToOrder) {}

  /**
   * @param method card or cash_on_delivery
   * @param status of the card payment, or ON_DELIVERY
   * @param clientSecret with which the buyer's browser pays
   * @param failure code of the bank's last refusal
   */
  public record Payment(
      String method, String status, Optional<String> clientSecret, Optional<String> failure) {

    static Payment of(OrderView order, Optional<PaymentRequests.State> card) {
      return new Payment(
          order.payment().code(),
          card.map(PaymentRequests.State::status).orElse("ON_DELIVERY"),
          card.flatMap(PaymentRequests.State::clientSecret),
          card.flatMap(PaymentRequests.State::failure));
    }
  }

  static OrderJson of(
      OrderView order,
      Optional<String> accessToken,
      Optional<PaymentRequests.State> card,
      Map<UUID, SellerCard> sellers,
      List<ShipmentView> shipments,
      Texts texts) {
    return new OrderJson(
        order.id(),
        order.number(),
        order.status(),
        accessToken,
        order.email(),
        order.phone(),
        order.address(),
        order.parts().stream().map(part -> part(part, sellers, shipments, texts)).toList(),
        order.goods(),
        order.shipping(),
        order.total(),
        Payment.of(order, card),
        order.placedAt(),
        order.payBy(),
        order.paidAt(),
        order.cancelReason());
  }

  private static SellerOrder part(
      OrderView.Part part,
      Map<UUID, SellerCard> sellers,
      List<ShipmentView> shipments,
      Texts texts) {
    SellerCard seller = sellers.get(part.seller());
    return new SellerOrder(
        part.id(),
        new Seller(part.seller(), seller == null ? "" : texts.of(seller.name())),
        part.status(),
        part.lines().stream().map(line -> line(line, texts)).toList(),
        part.goods(),
        part.shipping(),
        part.total(),
        part.refunded(),
        part.promisedFrom(),
        part.promisedBy(),
        shipments.stream()
            .filter(shipment -> shipment.sellerOrder().equals(part.id()))
            .findFirst()
            .map(shipment -> ShipmentJson.of(shipment, texts)));
  }

  private static Line line(OrderView.Line line, Texts texts) {
    return new Line(
        line.listing(),
        line.goods().sku(),
        texts.of(line.goods().title()),
        line.quantity(),
        line.price(),
        line.total(),
        line.madeToOrder());
  }
}
