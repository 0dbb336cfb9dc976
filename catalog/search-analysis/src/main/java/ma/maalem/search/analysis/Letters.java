package ma.maalem.search.analysis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What can be said of a text's letters before anything is known about their sounds. */
final class Letters {

  private static final Pattern MEASURE =
      Pattern.compile("\\d+(?:[.,]?\\d+)*(?:x\\d+)*(?:mm|cm|dm|m|km|g|kg|mg|l|cl|ml|x|in|ft|d)?");
  private static final String VARIANTS = "ٱىیېگݣڭڨکڤڥپھہۀەۃةۆۇیٹ";
  private static final String STANDARD = "ايييكككككففبههههههوويت";

  private Letters() {}

  /**
   * Lower case without accents, Arabic vowel signs, tatweel and invisible signs; hamza carriers and
   * Maghribi, Persian or Kurdish letter forms become the plain Arabic letter (final ة becomes ه).
   */
  static String plain(String text) {
    if (isPlainAscii(text)) return text;
    String before;
    String after = text;
    do {
      before = after;
      after = strip(Normalizer.normalize(before.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD));
    } while (!after.equals(before));
    return after;
  }

  private static boolean isPlainAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80 && !(c >= 'A' && c <= 'Z'));
  }

  private static String strip(String decomposed) {
    StringBuilder kept = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(Letters::matters)
        .map(Letters::standard)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean matters(int c) {
    int type = Character.getType(c);
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.FORMAT
        && c != 'ـ';
  }

  private static int standard(int c) {
    if (c < 0x80) return c;
    int variant = VARIANTS.indexOf(c);
    if (variant >= 0) return STANDARD.charAt(variant);
    if (isApostrophe(c)) return '\'';
    return Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
  }

  static boolean isApostrophe(int c) {
    return "'’‘`ʼʻʿʾʹ".indexOf(c) >= 0;
  }

  /** Letters and digits together, digits standing alone between them, and not a measure: 9aftan. */
  static boolean isArabizi(String word) {
    int letters = 0;
    int digits = 0;
    for (int at = 0; at < word.length(); at++) {
      if (Character.isDigit(word.charAt(at))) {
        if (at > 0
            && Character.isDigit(word.charAt(at - 1))
            && word.charAt(at - 1) != word.charAt(at)) return false;
        digits++;
      } else {
        letters++;
      }
    }
    return digits > 0 && letters >= 2 && !MEASURE.matcher(word).matches();
  }

  static boolean isSingleBetweenVowels(String word, int at) {
    return at > 0
        && at + 1 < word.length()
        && "aeiouyw".indexOf(word.charAt(at - 1)) >= 0
        && "aeiouyw".indexOf(word.charAt(at + 1)) >= 0;
  }

  /** Whether the word is written, at least in part, in Arabic letters. */
  static boolean isArabic(String word) {
    return word.chars()
        .anyMatch(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC);
  }

  /** Whether the word is written with Latin letters and Arabizi digits only. */
  static boolean isLatin(String word) {
    return word.chars()
        .allMatch(
            c ->
                Character.isDigit(c)
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
