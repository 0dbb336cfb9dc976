package ma.maalem.orders.payment;

import java.time.Instant;
import java.util.Optional;

/**
 * A notification of the provider in a list.
 *
 * @param status WAITING, SETTLED or PARKED
 * @param reason why it is parked, or the last error
 */
public record NotificationRow(
    String id,
    String type,
    String status,
    Optional<String> reason,
    int attempts,
    Instant createdAt,
    Instant receivedAt,
    Optional<Instant> settledAt) {}
