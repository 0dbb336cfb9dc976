package ma.maalem.orders;

import java.util.UUID;
import ma.maalem.kernel.Money;

/**
 * What one seller delivers of an order.
 *
 * @param id of the seller's order
 * @param total goods and postage
 */
public record OrderedPart(UUID id, UUID seller, Money total) {}
