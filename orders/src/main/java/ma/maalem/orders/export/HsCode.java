package ma.maalem.orders.export;

/**
 * A code of the Harmonized System, always with its edition, because codes change meaning.
 *
 * @param digits six digits, or more where a national tariff subdivides them
 * @param edition such as {@code HS2022}
 */
public record HsCode(String digits, String edition) {

  /** The first six digits, which mean the same in every country. */
  public String subheading() {
    return digits.length() > 6 ? digits.substring(0, 6) : digits;
  }

  /** As customs write it: {@code 5701.10}. */
  public String dotted() {
    return digits.length() < 6
        ? digits
        : digits.substring(0, 4) + "." + digits.substring(4, 6) + digits.substring(6);
  }
}
