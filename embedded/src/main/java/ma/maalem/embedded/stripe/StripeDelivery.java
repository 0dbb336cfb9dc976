package ma.maalem.embedded.stripe;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one notification of one event. */
public record StripeDelivery(
    String id,
    String eventId,
    String eventType,
    Status status,
    @Nullable Instant nextAttempt,
    List<Attempt> attempts) {

  /** HELD waits for a release, FAILED has used up the retry schedule. */
  public enum Status {
    HELD,
    PENDING,
    DELIVERED,
    FAILED
  }

  /**
   * One request to the endpoint.
   *
   * @param httpStatus 0 if no answer came
   */
  public record Attempt(Instant at, int httpStatus, @Nullable String error) {}

  public StripeDelivery {
    attempts = List.copyOf(attempts);
  }
}
