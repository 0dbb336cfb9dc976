package ma.maalem.orders;

import java.time.Instant;
import java.util.UUID;
import ma.maalem.kernel.DomainEvent;

/** One seller's part is on its way. */
public record SellerOrderShipped(
    UUID order,
    String number,
    String email,
    String language,
    UUID sellerOrder,
    UUID seller,
    UUID shipment,
    String carrier,
    String trackingNumber,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public String type() {
    return "orders.seller-order-shipped.v1";
  }

  @Override
  public String stream() {
    return "order/" + order;
  }
}
