package ma.maalem.orders.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Arabic number words with the noun that they count, in the nominative and for masculine nouns,
 * which all our currencies are. The general libraries get hundreds, duals and the counted noun
 * wrong.
 */
final class ArabicNumerals {

  private static final String[] UNITS = {
    "",
    "واحد",
    "اثنان",
    "ثلاثة",
    "أربعة",
    "خمسة",
    "ستة",
    "سبعة",
    "ثمانية",
    "تسعة",
    "عشرة",
    "أحد عشر",
    "اثنا عشر",
    "ثلاثة عشر",
    "أربعة عشر",
    "خمسة عشر",
    "ستة عشر",
    "سبعة عشر",
    "ثمانية عشر",
    "تسعة عشر"
  };
  private static final String[] TENS = {
    "", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"
  };
  private static final String[] HUNDREDS = {
    "",
    "مائة",
    "مائتان",
    "ثلاثمائة",
    "أربعمائة",
    "خمسمائة",
    "ستمائة",
    "سبعمائة",
    "ثمانمائة",
    "تسعمائة"
  };
  private static final List<Scale> SCALES =
      List.of(
          new Scale(1_000_000_000_000L, "تريليون", "تريليونان", "تريليونات", "تريليونًا"),
          new Scale(1_000_000_000L, "مليار", "ملياران", "مليارات", "مليارًا"),
          new Scale(1_000_000L, "مليون", "مليونان", "ملايين", "مليونًا"),
          new Scale(1_000L, "ألف", "ألفان", "آلاف", "ألفًا"));

  private record Scale(long value, String one, String two, String few, String many) {}

  private ArabicNumerals() {}

  /**
   * So many of something.
   *
   * @param number from 0 to below 10^15
   * @param one the noun in the singular, also after hundreds and thousands
   * @param two in the dual
   * @param few in the plural, after 3 to 10
   * @param many in the accusative singular, after 11 to 99
   */
  static String count(long number, String one, String two, String few, String many) {
    if (number < 0 || number >= 1_000_000_000_000_000L) {
      throw new IllegalArgumentException("Too large to spell: " + number);
    }
    if (number == 0) {
      return "صفر " + one;
    }
    if (number == 1) {
      return one + " واحد";
    }
    if (number == 2) {
      return two;
    }
    int last = (int) (number % 100);
    if (last == 1 || last == 2) {
      return words(number - last) + " و" + (last == 1 ? one : two);
    }
    String noun = last == 0 ? one : last <= 10 ? few : many;
    return beforeNoun(words(number)) + " " + noun;
  }

  /** A dual loses its nun before the noun that it counts: ألفا درهم. */
  private static String beforeNoun(String words) {
    return words.endsWith("ان") ? words.substring(0, words.length() - 1) : words;
  }

  /** So many thousands, millions … */
  private static String times(long number, Scale scale) {
    if (number == 1) {
      return scale.one();
    }
    if (number == 2) {
      return scale.two();
    }
    int last = (int) (number % 100);
    String noun = last >= 3 && last <= 10 ? scale.few() : last > 10 ? scale.many() : scale.one();
    return beforeNoun(words(number)) + " " + noun;
  }

  private static String words(long number) {
    List<String> parts = new ArrayList<>();
    long rest = number;
    for (Scale scale : SCALES) {
      long times = rest / scale.value();
      if (times > 0) {
        parts.add(times(times, scale));
      }
      rest %= scale.value();
    }
    if (rest >= 100) {
      parts.add(HUNDREDS[(int) rest / 100]);
      rest %= 100;
    }
    if (rest >= 20) {
      if (rest % 10 > 0) {
        parts.add(UNITS[(int) rest % 10]);
      }
      parts.add(TENS[(int) rest / 10]);
    } else if (rest > 0) {
      parts.add(UNITS[(int) rest]);
    }
    return String.join(" و", parts);
  }
}
