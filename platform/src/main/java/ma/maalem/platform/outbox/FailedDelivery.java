package ma.maalem.platform.outbox;

import java.time.Instant;

/**
 * An event that a consumer has failed on.
 *
 * @param dead given up; otherwise it is tried again at {@code dueAt}
 */
public record FailedDelivery(
    long eventSeq,
    String consumer,
    String type,
    String stream,
    boolean dead,
    int attempts,
    String lastError,
    Instant occurredAt,
    Instant dueAt) {}
