package ma.maalem.orders.checkout;

import org.jspecify.annotations.Nullable;

/**
 * An order as it was asked for, not yet checked.
 *
 * @param basket its id
 * @param payment code of a {@link PaymentMethod}
 * @param lang in which mail is to be written: fr, ar, en
 * @param expectedTotal what the buyer was shown in all, such as {@code 450.00}; an order that would
 *     cost something else is refused
 */
public record PlaceOrderCommand(
    @Nullable String basket,
    @Nullable String email,
    @Nullable String phone,
    @Nullable Address address,
    @Nullable String payment,
    @Nullable String lang,
    @Nullable String expectedTotal) {

  /**
   * @param province ISO 3166-2, for Morocco
   * @param country ISO 3166-1 alpha-2
   */
  public record Address(
      @Nullable String name,
      @Nullable String line1,
      @Nullable String line2,
      @Nullable String city,
      @Nullable String postcode,
      @Nullable String province,
      @Nullable String country) {}
}
