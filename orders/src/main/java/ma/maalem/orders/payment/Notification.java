package ma.maalem.orders.payment;

import java.time.Instant;

/**
 * Something that the provider told us, as it came.
 *
 * @param id the provider's, unique
 * @param type such as {@code payment_intent.succeeded}
 * @param createdAt when it happened, by the provider's clock
 * @param payload the whole message
 */
record Notification(String id, String type, Instant createdAt, String payload) {}
