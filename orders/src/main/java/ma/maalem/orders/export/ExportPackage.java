package ma.maalem.orders.export;

import java.util.List;
import java.util.Optional;
import ma.maalem.orders.shipping.S10;

/**
 * One parcel, crate or pallet. Its place in the list of packages is its number.
 *
 * @param marks what is written on it
 * @param grossGrams weight as handed to the carrier
 * @param lengthCm longest side
 * @param ispm15 mark of heat treatment on wood, such as {@code MA-034 HT}; blank without wood
 * @param item number of the postal item; empty when no post carries it
 */
public record ExportPackage(
    Kind kind,
    String marks,
    List<Contents> contents,
    int grossGrams,
    int lengthCm,
    int widthCm,
    int heightCm,
    boolean fragile,
    String ispm15,
    Optional<S10> item) {

  public ExportPackage {
    contents = List.copyOf(contents);
  }

  /**
   * @param line index of the line of goods, from 0
   */
  public record Contents(int line, int quantity) {}

  /** Kinds of packaging with their codes in UN/ECE Recommendation 21. */
  public enum Kind {
    CARTON("CT"),
    ENVELOPE("EN"),
    TUBE("TU"),
    BAG("BG"),
    BALE("BL"),
    ROLL("RO"),
    CRATE("CR"),
    WOODEN_CASE("7B"),
    PALLET("PX");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    /** Raw wood, which must be treated and marked after ISPM 15. */
    public boolean wooden() {
      return this == CRATE || this == WOODEN_CASE || this == PALLET;
    }
  }

  public long volumeCubicCm() {
    return (long) lengthCm * widthCm * heightCm;
  }

  int lengthAndGirthCm() {
    int longest = longestSideCm();
    return longest + 2 * (lengthCm + widthCm + heightCm - longest);
  }

  int longestSideCm() {
    return Math.max(lengthCm, Math.max(widthCm, heightCm));
  }
}
