package ma.maalem.orders;

import java.time.Instant;
import java.util.UUID;
import ma.maalem.kernel.DomainEvent;
import ma.maalem.kernel.Money;

/** One seller's part will not come; what was paid for it goes back. */
public record SellerOrderCancelled(
    UUID order,
    String number,
    String email,
    String language,
    UUID sellerOrder,
    UUID seller,
    String reason,
    Money total,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public String type() {
    return "orders.seller-order-cancelled.v1";
  }

  @Override
  public String stream() {
    return "order/" + order;
  }
}
