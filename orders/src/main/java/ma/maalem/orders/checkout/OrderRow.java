package ma.maalem.orders.checkout;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;

/**
 * An order in a list.
 *
 * @param parts how many sellers deliver
 * @param paymentStatus of the card payment, if there is one
 */
public record OrderRow(
    UUID id,
    String number,
    OrderStatus status,
    PaymentMethod payment,
    Optional<String> paymentStatus,
    String email,
    String country,
    int parts,
    Money total,
    Instant placedAt) {}
