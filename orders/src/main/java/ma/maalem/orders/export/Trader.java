package ma.maalem.orders.export;

/**
 * A party to the sale. Texts that are not known are blank.
 *
 * @param name of the person
 * @param business name of the firm, blank for private persons
 * @param phone with country code, such as {@code +33 1 42 68 53 00}
 * @param taxReference VAT number, EORI or importer code
 */
public record Trader(
    String name,
    String business,
    Address address,
    String phone,
    String email,
    String taxReference) {

  /**
   * @param line2 second line of the street, may be blank
   * @param region state or province where the country's addresses need one, may be blank
   * @param country ISO 3166-1, two letters
   */
  public record Address(
      String line1, String line2, String postcode, String city, String region, String country) {}
}
