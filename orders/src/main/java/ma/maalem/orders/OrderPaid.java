package ma.maalem.orders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.DomainEvent;
import ma.maalem.kernel.Money;

/** The money of an order paid by card has arrived: its sellers may begin. */
public record OrderPaid(
    UUID order,
    String number,
    String email,
    String language,
    Money total,
    List<OrderedPart> parts,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public String type() {
    return "orders.order-paid.v1";
  }

  @Override
  public String stream() {
    return "order/" + order;
  }
}
