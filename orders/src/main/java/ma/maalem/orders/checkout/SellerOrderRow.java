package ma.maalem.orders.checkout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;

/**
 * A seller's order in a list.
 *
 * @param title of the first line
 * @param pieces of all lines
 * @param share what the seller gets
 */
public record SellerOrderRow(
    UUID id,
    String number,
    SellerOrderStatus status,
    PaymentMethod payment,
    String city,
    String country,
    LocalizedText title,
    int pieces,
    Money total,
    Money share,
    LocalDate promisedBy,
    Instant placedAt) {}
