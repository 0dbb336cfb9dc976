package ma.maalem.orders.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;

/**
 * A card payment in a list.
 *
 * @param reference the provider's id of it
 * @param failure code of the bank's last refusal
 * @param trouble code of what a person must look at
 */
public record PaymentRow(
    UUID id,
    UUID order,
    String orderNumber,
    Money amount,
    PaymentStatus status,
    Optional<String> reference,
    Optional<String> failure,
    Optional<String> trouble,
    int attempts,
    Instant createdAt) {}
