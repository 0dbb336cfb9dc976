package ma.maalem.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes a text of any of Morocco's scripts and spellings in one Latin spelling, so that spellings
 * which say the same are equal: قفطان is not yet caftan (its vowels are unwritten), but طاجين,
 * tajine, tagine, 6ajin and ⵟⴰⵊⵉⵏ are all {@code tajin}. Idempotent: {@code fold(fold(x))} is
 * {@code fold(x)}.
 */
public final class CraftFolding {

  private static final Set<String> ELISIONS = Set.of("l", "d", "c", "j", "n", "s", "qu");
  private static final Set<String> ARTICLES =
      Set.of("el", "al", "l", "ال", "ez", "ed", "er", "es", "esh", "et", "en");

  /** No language here has longer ones; what is longer passes as it is. */
  static final int LONGEST_WORD = 64;

  private CraftFolding() {}

  /** The folded words of a text, one space apart; articles, signs and empty words are gone. */
  public static String fold(String text) {
    return String.join(" ", words(text));
  }

  /**
   * The text in its own script, lower case, without accents, vowel signs and tatweel, Arabic letter
   * variants made one, white space made single. Also idempotent.
   */
  public static String plain(String text) {
    return Letters.plain(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  /** The folded words of a text in their order. */
  static List<String> words(String text) {
    List<String> folded = new ArrayList<>();
    for (String word : split(Letters.plain(text))) {
      String sounding = foldWord(word);
      if (!sounding.isEmpty()) folded.add(sounding);
    }
    return folded;
  }

  /** The words of a plain text, apostrophes inside words kept. */
  static List<String> split(String plain) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= plain.length(); ) {
      int c = at < plain.length() ? plain.codePointAt(at) : ' ';
      boolean inside = Character.isLetterOrDigit(c) || c == '\'' && start >= 0;
      if (inside && start < 0) start = at;
      if (!inside && start >= 0) {
        words.add(plain.substring(start, at));
        start = -1;
      }
      at += Character.charCount(c);
    }
    return words;
  }

  /** One plain word folded; empty when nothing of it sounds. */
  static String foldWord(String word) {
    String before;
    String after = bare(word);
    do {
      before = after;
      if (before.length() > LONGEST_WORD) return before;
      after = ARTICLES.contains(before) ? "" : spell(Sounds.of(before));
    } while (!after.equals(before));
    return after;
  }

  /** The word without elided article (l'or, d'ambre), English genitive and other apostrophes. */
  static String bare(String word) {
    int apostrophe = word.indexOf('\'');
    if (apostrophe < 0) return word;
    String rest = word.substring(apostrophe + 1);
    boolean elided = !rest.isEmpty() && "aeiouyhœ".indexOf(rest.charAt(0)) >= 0;
    String kept = elided && ELISIONS.contains(word.substring(0, apostrophe)) ? rest : word;
    if (kept.endsWith("'s")) kept = kept.substring(0, kept.length() - 2);
    return kept.replace("'", "");
  }

  private static String spell(String sounds) {
    StringBuilder spelled = new StringBuilder(sounds.length() + 4);
    for (int at = 0; at < sounds.length(); at++) {
      char sound = sounds.charAt(at);
      switch (sound) {
        case 'S' -> spelled.append("sh");
        case 'X' -> spelled.append("kh");
        case 'G' -> spelled.append("gh");
        case '\'' -> {}
        default -> spelled.append(sound);
      }
    }
    return spelled.toString();
  }
}
