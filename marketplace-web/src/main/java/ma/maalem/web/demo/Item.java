package ma.maalem.web.demo;

import ma.maalem.kernel.LocalizedText;

/**
 * What artisans of a craft call one of their pieces.
 *
 * @param form the drawing's form that it goes with; empty for all
 * @param name without article, beginning in lower case in French
 * @param genderFr m, f, mp or fp: how French adjectives agree
 * @param genderAr m, f, or x where an adjective would not agree simply
 * @param grams weight, from the smallest to the largest
 * @param price a usual price in dirhams
 */
record Item(
    String craft,
    String form,
    LocalizedText name,
    String genderFr,
    String genderAr,
    SizeRange size,
    Range grams,
    int price) {

  /** From low to high, both included. */
  record Range(int low, int high) {
    static Range of(String text) {
      var ends = text.split("-", 2);
      int low = Integer.parseInt(ends[0]);
      return new Range(low, ends.length > 1 ? Integer.parseInt(ends[1]) : low);
    }

    int at(double share, int step) {
      return (int) Math.round((low + (high - low) * share) / step) * step;
    }
  }
}
