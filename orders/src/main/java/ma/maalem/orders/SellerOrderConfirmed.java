package ma.maalem.orders;

import java.time.Instant;
import java.util.UUID;
import ma.maalem.kernel.DomainEvent;

/** The seller promised to make or pack their part. */
public record SellerOrderConfirmed(
    UUID order,
    String number,
    String email,
    String language,
    UUID sellerOrder,
    UUID seller,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public String type() {
    return "orders.seller-order-confirmed.v1";
  }

  @Override
  public String stream() {
    return "order/" + order;
  }
}
