package ma.maalem.web.operator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.maalem.orders.checkout.OrderStatus;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.PaymentMethod;
import ma.maalem.orders.checkout.PaymentRequests;
import ma.maalem.orders.checkout.SellerOrderStatus;
import ma.maalem.orders.refund.CancelSellerOrder;
import ma.maalem.orders.refund.RefundView;
import ma.maalem.orders.shipping.ShipmentView;
import ma.maalem.web.i18n.Texts;
import ma.maalem.web.page.Form;

/**
 * One order with all that an operator may do about it.
 *
 * @param key under which a refund from this page is made once
 */
public record OperatorOrderPage(
    OrderView order,
    Optional<PaymentRequests.State> payment,
    SellerNames names,
    List<ShipmentView> shipments,
    List<RefundView> refunds,
    String key,
    Form form) {

  public boolean canCancelWhole() {
    return order.status() == OrderStatus.AWAITING_PAYMENT;
  }

  public boolean canCancel(OrderView.Part part) {
    return !canCancelWhole() && part.status().canBecome(SellerOrderStatus.CANCELLED);
  }

  public boolean canRefund(OrderView.Part part) {
    return order.payment() == PaymentMethod.CARD
        && (part.status() == SellerOrderStatus.SHIPPED
            || part.status() == SellerOrderStatus.DELIVERED
            || part.status() == SellerOrderStatus.RETURNED)
        && part.refunded().compareTo(part.total()) < 0;
  }

  public Optional<ShipmentView> shipment(OrderView.Part part) {
    return shipments.stream().filter(s -> s.sellerOrder().equals(part.id())).findFirst();
  }

  public Map<String, String> reasons(Texts texts) {
    Map<String, String> reasons = new LinkedHashMap<>();
    CancelSellerOrder.REASONS.stream()
        .sorted()
        .forEach(code -> reasons.put(code, texts.get("shipping.cancel-reason" + "." + code)));
    return reasons;
  }
}
