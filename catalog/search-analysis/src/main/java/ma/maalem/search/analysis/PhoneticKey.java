package ma.maalem.search.analysis;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
 *   <li>With fewer than three consonants the key also keeps whether i and u sound in the word; with
 *       one consonant and neither there is no key.
 * </ul>
 */
public final class PhoneticKey {

  private static final int ENOUGH_CONSONANTS = 3;
  private static final int MOST_CONSONANTS = 12;

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
    if (isPlural(word)) addKeys(keys, Sounds.of(word.substring(0, word.length() - 1)), word);
    if (hasJoinedArticle(word)) addKeys(keys, Sounds.of(word.substring(2)), word);
  }

  /** x is hardly ever French; c is sh only in words that are built or spelled the Tamazight way. */
  private static boolean mayBeAmazigh(String word) {
    return word.indexOf('x') >= 0
        || word.indexOf('ɣ') >= 0
        || word.indexOf('ɛ') >= 0
        || word.matches("t[aiu]?.{3,}t|[aiu]c[^chk].*");
  }

  private static boolean isPlural(String word) {
    return word.length() >= 5 && word.endsWith("s") && !word.matches(".*[suiy]s");
  }

  private static boolean hasJoinedArticle(String word) {
    return word.length() >= 6 && word.matches("[ae]l[^aeiouyhl].*");
  }

  private static void addKeys(Set<String> keys, String sounds, String word) {
    addKey(keys, sounds, endsInA(sounds));
    if (isAmazighFeminine(sounds)) {
      String stem = amazighStem(sounds);
      addKey(keys, stem, true);
      addKey(keys, stem, false);
    }
    if (Letters.isArabic(word) && isBrokenPlural(sounds)) addKey(keys, sounds, true);
    if (word.endsWith("ah") || word.endsWith("eh")) addKey(keys, sounds + "'", false);
  }

  private static void addKey(Set<String> keys, String sounds, boolean endsInA) {
    String consonants = consonants(sounds);
    String vowels = consonants.length() < ENOUGH_CONSONANTS ? longVowels(sounds) : "";
    String last = endsInA ? "A" : "";
    if (consonants.length() + vowels.length() >= 2) {
      keys.add(consonants + vowels + last);
      // a short u is not written in Arabic script: koffa is قفة
      if (consonants.length() == 2 && vowels.contains("u")) {
        keys.add(consonants + vowels.replace("u", "") + last);
      }
    }
  }

  private static String consonants(String sounds) {
    StringBuilder key = new StringBuilder();
    String sounding = withoutLastH(sounds);
    for (int at = 0; at < sounding.length() && key.length() < MOST_CONSONANTS; at++) {
      char sound = sounding.charAt(at);
      if (Sounds.isConsonant(sound)) key.append(group(sound));
      else if (!Sounds.isVowel(sound) && sound != '\'') key.append(Character.toUpperCase(sound));
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
      case 'X' -> 'X';
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

  private static String longVowels(String sounds) {
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

  private static String amazighStem(String sounds) {
    return sounds.substring(1, sounds.length() - 1);
  }

  /** A long a or u inside: the singular may end in ة, as مكاحل does of مكحلة. */
  private static boolean isBrokenPlural(String sounds) {
    int last = sounds.length() - 1;
    return last >= 3
        && !Sounds.isVowel(sounds.charAt(last))
        && List.of(sounds.indexOf('a', 1), sounds.indexOf('u', 1)).stream()
            .anyMatch(at -> at > 0 && at < last);
  }
}
