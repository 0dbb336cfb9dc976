package ma.maalem.catalog.search;

import java.util.List;
import ma.maalem.kernel.Money;

/**
 * A range of the price facet; both ends belong to it, so that a click finds what was counted.
 *
 * @param from in dirhams
 * @param to in dirhams; 0 for no end
 */
record PriceRange(long from, long to) {

  static final List<PriceRange> ALL =
      List.of(
          new PriceRange(0, 200),
          new PriceRange(200, 500),
          new PriceRange(500, 1_000),
          new PriceRange(1_000, 2_500),
          new PriceRange(2_500, 5_000),
          new PriceRange(5_000, 0));

  private static final int MINOR = 100;

  /** As in the facet's value: {@code 200-500} or {@code 5000-}. */
  String code() {
    return from + "-" + (to == 0 ? "" : to);
  }

  long fromMinor() {
    return from * MINOR;
  }

  /** Exclusive, for the index. */
  long beyondMinor() {
    return to * MINOR + 1;
  }

  boolean selectedBy(ListingQuery query) {
    boolean sameStart =
        query.minimum().map(Money::minor).orElse(0L) == fromMinor()
            && (query.minimum().isPresent() || to != 0);
    boolean sameEnd =
        to == 0
            ? query.maximum().isEmpty()
            : query.maximum().filter(max -> max.minor() == to * MINOR).isPresent();
    return sameStart && sameEnd;
  }
}
