package ma.maalem.orders.checkout;

import java.util.UUID;

/**
 * An order that stands.
 *
 * @param accessToken opens it to somebody without an account
 * @param repeated the same request had been carried out before
 */
public record PlacedOrder(UUID id, String accessToken, boolean repeated) {}
