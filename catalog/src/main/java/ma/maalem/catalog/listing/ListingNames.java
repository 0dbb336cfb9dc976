package ma.maalem.catalog.listing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;

/** Names that a listing gets when nobody gave it one: its slug and its article number. */
public final class ListingNames {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int TAIL = 7;
  private static final int LONGEST = 70;

  private ListingNames() {}

  /**
   * The words of the title in Latin letters, or of the craft where the title has none, and a tail
   * that makes the slug unique: {@code plat-creux-bleu-de-fes-k7m2q9x}.
   */
  public static String slug(UUID id, LocalizedText title, LocalizedText craft) {
    String words =
        words(title.exactly(Language.FR).or(() -> title.exactly(Language.EN)).orElse(""));
    if (words.isEmpty()) {
      words = words(craft.in(Language.FR));
    }
    if (words.length() > LONGEST) {
      int end = words.lastIndexOf('-', LONGEST);
      words = words.substring(0, end > 0 ? end : LONGEST);
    }
    return words + "-" + tail(id);
  }

  /** An article number such as {@code BAT01-K7M2Q9X}. */
  public static String sku(UUID id, String craftCode) {
    return craftCode.replace("-", "") + "-" + tail(id).toUpperCase(Locale.ROOT);
  }

  private static String words(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("")
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replace("ß", "ss");
    String words = NOT_A_WORD.matcher(plain).replaceAll("-");
    int from = words.startsWith("-") ? 1 : 0;
    int to = words.endsWith("-") ? words.length() - 1 : words.length();
    return from < to ? words.substring(from, to) : "";
  }

  /** Seven characters of the id's random end; the alphabet has none that look alike. */
  private static String tail(UUID id) {
    long random = id.getLeastSignificantBits() >>> 1;
    StringBuilder tail = new StringBuilder(TAIL);
    for (int i = 0; i < TAIL; i++) {
      tail.append(ALPHABET.charAt((int) (random % ALPHABET.length())));
      random /= ALPHABET.length();
    }
    return tail.toString();
  }
}
