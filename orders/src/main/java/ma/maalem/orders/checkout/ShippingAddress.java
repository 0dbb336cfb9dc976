package ma.maalem.orders.checkout;

import java.util.Optional;

/**
 * Where parcels go, as the buyer wrote it when ordering.
 *
 * @param province ISO 3166-2, in Morocco only
 * @param country ISO 3166-1 alpha-2
 */
public record ShippingAddress(
    String name,
    String line1,
    Optional<String> line2,
    String city,
    Optional<String> postcode,
    Optional<String> province,
    String country) {

  static final String MOROCCO = "MA";

  /** Whether nothing crosses a border. */
  public boolean inMorocco() {
    return country.equals(MOROCCO);
  }
}
