package ma.maalem.web.checkout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.SellerCard;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.orders.checkout.OrderStatus;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.PaymentRequests;
import ma.maalem.orders.refund.RefundView;
import ma.maalem.orders.shipping.ShipmentView;

/** An order for its buyer, with the way of each parcel. */
public record OrderPage(
    OrderView order,
    Optional<PaymentRequests.State> payment,
    Map<UUID, SellerCard> sellers,
    List<ShipmentView> shipments,
    List<RefundView> refunds,
    String country,
    String province) {

  public LocalizedText seller(OrderView.Part part) {
    SellerCard card = sellers.get(part.seller());
    return card == null ? LocalizedText.EMPTY : card.name();
  }

  public Optional<ShipmentView> shipment(OrderView.Part part) {
    return shipments.stream().filter(s -> s.sellerOrder().equals(part.id())).findFirst();
  }

  public boolean isAwaitingPayment() {
    return order.status() == OrderStatus.AWAITING_PAYMENT;
  }

  /** Whether the bank refused the last card. */
  public boolean isDeclined() {
    return isAwaitingPayment() && payment.flatMap(PaymentRequests.State::failure).isPresent();
  }
}
