package ma.maalem.verification;

import java.time.Instant;
import java.util.UUID;
import ma.maalem.kernel.DomainEvent;

/**
 * An artisan may no longer sell. What was paid before goes on.
 *
 * @param version grows with every event of the artisan
 */
public record SellingSuspended(
    UUID artisanId, long version, SuspensionCause cause, Instant occurredAt)
    implements DomainEvent {

  @Override
  public String type() {
    return "verification.selling-suspended.v1";
  }

  @Override
  public String stream() {
    return "artisan/" + artisanId;
  }
}
