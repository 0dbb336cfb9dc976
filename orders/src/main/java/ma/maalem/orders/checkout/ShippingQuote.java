package ma.maalem.orders.checkout;

import java.time.LocalDate;
import ma.maalem.kernel.Money;

/**
 * What bringing one seller's parcels costs, and between which days they are promised.
 *
 * @param from first day
 * @param by last day
 */
public record ShippingQuote(Money charge, LocalDate from, LocalDate by) {}
