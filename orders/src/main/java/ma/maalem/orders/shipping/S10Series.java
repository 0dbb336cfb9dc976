package ma.maalem.orders.shipping;

import java.util.Optional;

/**
 * A range of item numbers that the postal operator has handed out for labels.
 *
 * @param indicator two letters, such as {@code LX}
 * @param first smallest serial of the range
 * @param last greatest serial of the range
 * @param country of the operator, ISO 3166-1
 */
public record S10Series(String indicator, int first, int last, String country) {

  /**
   * @throws IllegalArgumentException when the range is empty or its numbers could not be issued
   */
  public S10Series {
    if (first > last) {
      throw new IllegalArgumentException("Empty range: " + first + " to " + last);
    }
    S10.of(indicator, first, country);
    S10.of(indicator, last, country);
  }

  /** The number to use for the first label. */
  public S10 start() {
    return S10.of(indicator, first, country);
  }

  /** The number after the last one used; empty when the range is used up and a new one is due. */
  public Optional<S10> after(S10 used) {
    if (!contains(used)) {
      throw new IllegalArgumentException(used + " is not of this range");
    }
    return used.serial() == last
        ? Optional.empty()
        : Optional.of(S10.of(indicator, used.serial() + 1, country));
  }

  public boolean contains(S10 number) {
    return number.serviceIndicator().equals(indicator)
        && number.country().equals(country)
        && number.serial() >= first
        && number.serial() <= last;
  }

  /** How many labels are left after that one. */
  public int remainingAfter(S10 used) {
    return last - used.serial();
  }
}
