package ma.maalem.orders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.DomainEvent;
import ma.maalem.kernel.Money;

/**
 * Somebody ordered; nothing is paid yet. Parts name the sellers; payment is CARD or
 * CASH_ON_DELIVERY.
 */
public record OrderPlaced(
    UUID order,
    String number,
    String email,
    String language,
    String payment,
    Money total,
    List<OrderedPart> parts,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public String type() {
    return "orders.order-placed.v1";
  }

  @Override
  public String stream() {
    return "order/" + order;
  }
}
