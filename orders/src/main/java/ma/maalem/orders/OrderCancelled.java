package ma.maalem.orders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.DomainEvent;

/** A whole order ended before anything was sent. The reason is a code such as UNPAID. */
public record OrderCancelled(
    UUID order,
    String number,
    String email,
    String language,
    String reason,
    List<OrderedPart> parts,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public String type() {
    return "orders.order-cancelled.v1";
  }

  @Override
  public String stream() {
    return "order/" + order;
  }
}
