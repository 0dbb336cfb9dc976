package ma.maalem.orders;

import java.time.Instant;
import java.util.UUID;
import ma.maalem.kernel.DomainEvent;
import ma.maalem.kernel.Money;

/** Money is on its way back to the buyer. */
public record RefundCompleted(
    UUID order,
    String number,
    String email,
    String language,
    UUID refund,
    Money amount,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public String type() {
    return "orders.refund-completed.v1";
  }

  @Override
  public String stream() {
    return "order/" + order;
  }
}
