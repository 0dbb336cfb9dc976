package ma.maalem.orders;

import java.time.Instant;
import java.util.UUID;
import ma.maalem.kernel.DomainEvent;
import ma.maalem.kernel.Money;

/** One seller's part has reached the buyer. */
public record SellerOrderDelivered(
    UUID order,
    String number,
    String email,
    String language,
    UUID sellerOrder,
    UUID seller,
    Money total,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public String type() {
    return "orders.seller-order-delivered.v1";
  }

  @Override
  public String stream() {
    return "order/" + order;
  }
}
