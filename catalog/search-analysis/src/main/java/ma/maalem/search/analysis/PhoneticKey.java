package ma.maalem.search.analysis;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A word's consonants as a Moroccan ear groups them, equal for its spellings in every script: زليج,
 * zellige, zillij and ⵊⵊⵍⵍⵉⵊ are all {@code JLJ}, قفطان, 9aftan and caftan all {@code KFTN}.
 *
 * <ul>
 *   <li>Vowels, ع, ء and h after a last vowel are not written; gh and k, p and b are one.
 *   <li>n before b or m is m: hanbel, hembel. z before j is j, s before sh is sh, as in zellij and
 *       its Tamazight form jjllij.
 *   <li>A last a (ة) is kept as {@code A}, since it is a letter in Arabic script, where French mute
 *       e is nothing: sabra is not sabre. The ending of belonging, -i or -iya, is not kept.
 *   <li>With fewer than three consonants the key also keeps whether i and u sound in the word; in
 *       Arabic script, which leaves short vowels out, they may (قفة, koffa). One consonant alone is
 *       no key.
 * </ul>
 */
public final class PhoneticKey {

  private static final int ENOUGH_CONSONANTS = 3;
  private static final int MOST_CONSONANTS = 12;
  private static final Pattern AMAZIGH_SHAPE = Pattern.compile("t[aiu]?.{3,}t|[aiu]c[^chk].*");
  private static final Pattern JOINED_ARTICLE = Pattern.compile("[ae]l[^aeiouyhl].*");

  private PhoneticKey() {}

  /** The key of a word's most usual reading; empty when too little of it sounds. */
  public static String of(String word) {
    Collection<String> keys = all(word);
    return keys.isEmpty() ? "" : keys.iterator().next();
  }

  /** The keys of all readings that a word's spelling allows, the most usual first. */
  public static Collection<String> all(String word) {
    Set<String> keys = new LinkedHashSet<>();
    String plain = CraftFolding.bare(Letters.plain(word));
    if (plain.length() > CraftFolding.LONGEST_WORD) return keys;
    addKeys(keys, Sounds.of(plain), plain);
    if (Letters.isLatin(plain)) addOtherReadings(keys, plain);
    return keys;
  }

  private static void addOtherReadings(Set<String> keys, String word) {
    for (Sounds.Reading reading : Sounds.Reading.values()) {
      if (reading != Sounds.Reading.AMAZIGH || mayBeAmazigh(word)) {
        addKeys(keys, Sounds.of(word, reading), word);
      }
    }
    if (hasJoinedArticle(word)) addKeys(keys, Sounds.of(word.substring(2)), word);
  }

  /** x is hardly ever French; c is sh only in words that are built or spelled the Tamazight way. */
  private static boolean mayBeAmazigh(String word) {
    return word.indexOf('x') >= 0
        || word.indexOf('ɣ') >= 0
        || word.indexOf('ɛ') >= 0
        || AMAZIGH_SHAPE.matcher(word).matches();
  }

  private static boolean hasJoinedArticle(String word) {
    return word.length() >= 6 && JOINED_ARTICLE.matcher(word).matches();
  }

  private static void addKeys(Set<String> keys, String sounds, String word) {
    boolean arabic = Letters.isArabic(word);
    addKey(keys, sounds, endsInA(sounds), arabic);
    if (isAmazighFeminine(sounds)) {
      String stem = sounds.substring(1, sounds.length() - 1);
      addKey(keys, stem, true, arabic);
      addKey(keys, stem, false, arabic);
    }
    if (arabic && isBrokenPlural(sounds)) addKey(keys, sounds, true, true);
    if (isFemininePlural(sounds)) {
      addKey(keys, sounds.substring(0, sounds.length() - 2), true, arabic);
    }
    if (word.endsWith("ah") || word.endsWith("eh")) addKey(keys, sounds + "'", false, arabic);
  }

  private static void addKey(Set<String> keys, String sounds, boolean endsInA, boolean arabic) {
    String consonants = consonants(sounds);
    String last = endsInA && !sounds.endsWith("i") ? "A" : "";
    if (consonants.length() >= ENOUGH_CONSONANTS) {
      keys.add(consonants + last);
      return;
    }
    String vowels = vowels(sounds);
    if (consonants.isEmpty() || consonants.length() + vowels.length() < 2) return;
    keys.add(consonants + vowels + last);
    if (arabic && consonants.length() == 2) {
      for (String perhaps : List.of("i", "u", "iu")) {
        if (perhaps.contains(vowels)) keys.add(consonants + perhaps + last);
      }
    }
  }

  private static String consonants(String sounds) {
    StringBuilder key = new StringBuilder();
    String sounding = withoutLastH(sounds);
    for (int at = 0; at < sounding.length() && key.length() < MOST_CONSONANTS; at++) {
      char sound = sounding.charAt(at);
      if (Sounds.isConsonant(sound)) key.append(group(sound));
      else if (Character.isLetterOrDigit(sound) && !Sounds.isVowel(sound))
        key.append(Character.toUpperCase(sound));
    }
    assimilate(key);
    return key.toString();
  }

  private static String withoutLastH(String sounds) {
    int last = sounds.length() - 1;
    boolean silent =
        last >= 1 && sounds.charAt(last) == 'h' && Sounds.isVowel(sounds.charAt(last - 1));
    return silent ? sounds.substring(0, last) : sounds;
  }

  private static char group(char sound) {
    return switch (sound) {
      case 'S' -> 'C';
      case 'G' -> 'K';
      case 'p' -> 'B';
      default -> Character.toUpperCase(sound);
    };
  }

  private static void assimilate(StringBuilder key) {
    char following = ' ';
    boolean j = false;
    boolean sh = false;
    for (int at = key.length() - 1; at >= 0; at--) {
      char sound = key.charAt(at);
      if (sound == 'N' && (following == 'B' || following == 'M')) key.setCharAt(at, 'M');
      if (sound == 'Z' && j) key.setCharAt(at, 'J');
      if (sound == 'S' && sh) key.setCharAt(at, 'C');
      j |= sound == 'J';
      sh |= sound == 'C';
      following = sound;
    }
  }

  private static String vowels(String sounds) {
    int i = sounds.indexOf("i");
    int u = sounds.indexOf("u");
    if (i < 0 && u < 0) return "";
    if (u < 0) return "i";
    return i < 0 ? "u" : "iu";
  }

  private static boolean endsInA(String sounds) {
    String sounding = withoutLastH(sounds);
    int last = sounding.length() - 1;
    return last >= 2 && sounding.charAt(last) == 'a' && sounding.charAt(last - 1) != 'i';
  }

  /** t(a|i)…t around a borrowed noun is what -a is in Arabic: tahandirt, handira. */
  private static boolean isAmazighFeminine(String sounds) {
    int last = sounds.length() - 1;
    return last >= 4
        && sounds.charAt(0) == 't'
        && sounds.charAt(last) == 't'
        && "aeu".indexOf(sounds.charAt(last - 1)) < 0
        && consonants(sounds).length() >= 4;
  }

  /** -at (ات) is the plural of -a. */
  private static boolean isFemininePlural(String sounds) {
    return sounds.endsWith("at") && consonants(sounds).length() > ENOUGH_CONSONANTS;
  }

  /** A long a or u inside: the singular may end in ة, as مكاحل does of مكحلة. */
  private static boolean isBrokenPlural(String sounds) {
    int last = sounds.length() - 1;
    return last >= 3
        && !Sounds.isVowel(sounds.charAt(last))
        && IntStream.range(1, last).anyMatch(at -> "au".indexOf(sounds.charAt(at)) >= 0);
  }
}
