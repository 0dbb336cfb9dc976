package ma.maalem.search.analysis;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one plain word, whatever its script, as a row of sounds, one character each: the Latin
 * letters for themselves, {@code S} for sh, {@code X} for kh, {@code G} for gh. Vowels are only
 * {@code a e i u}, since neither Arabic script nor its French and English spellings tell o from u
 * or y from i. What Moroccan spelling does not keep apart is one sound: q, k and hard g (قفطان,
 * caftan, 9eftan; كندورة, gandoura), plain and emphatic consonants. ع and the hamza are silent.
 */
final class Sounds {

  /** A second way to read letters whose sound the spelling leaves open. */
  enum Reading {
    /** g before e, i, y as in "gimbri", not as in "zellige". */
    HARD_G,
    /** Tamazight in Latin letters: c is sh, x is kh. */
    AMAZIGH,
    /** French rh for غ: "rhaita". */
    RH_AS_GH,
    /** French s between vowels is z: "blousa". */
    VOICED_S,
    /** A last s that is no plural: "gebbas". */
    FINAL_S
  }

  private static final Set<Reading> USUAL = EnumSet.noneOf(Reading.class);
  private static final String TIFINAGH_LETTERS =
      "ⴰⴱⴲⴳⴴⴵⴶⴷⴸⴹⴺⴻⴼⴽⴾⴿⵀⵁⵂⵃⵄⵅⵆⵇⵈⵉⵊⵋⵌⵍⵎⵏⵐⵑⵒⵓⵔⵕⵖⵗⵘⵙⵚⵛⵜⵝⵞⵟⵠⵡⵢⵣⵤⵥⵦⵧ";
  private static final String TIFINAGH_SOUNDS =
      "abbkkjjddddefkkkhhhh'XXkkijjjlmnnkpurrGGGssSttStvuizzzeu";
  private static final String ARABIC_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءچژ";
  private static final String ARABIC_SOUNDS = "abttjhXddrzsSsdtd'Gfkklmnhui'Sj";
  private static final Pattern FRENCH_X_PLURAL = Pattern.compile(".+[aeo]ux");
  private static final String DIGITS = "2356789";
  private static final String DIGIT_SOUNDS = "''XthGk";

  private final String word;
  private final Set<Reading> readings;
  private final boolean arabizi;
  private final StringBuilder sounds = new StringBuilder();

  private Sounds(String word, Set<Reading> readings) {
    this.word = word;
    this.readings = readings;
    this.arabizi = Letters.isArabizi(word);
  }

  /** The sounds of a {@link CraftFolding#plain plain} word read the usual way. */
  static String of(String word) {
    return new Sounds(word, USUAL).read();
  }

  /** The sounds of a plain word with one letter read the other way. */
  static String of(String word, Reading reading) {
    return new Sounds(word, EnumSet.of(reading)).read();
  }

  private String read() {
    for (int at = afterArabicArticle(); at < word.length(); ) {
      at += readAt(at);
    }
    dropPlural();
    dropMuteE();
    dropFeminineOfBelonging();
    dropShortArticle();
    return sounds.toString();
  }

  /** ال وال بال لل in front of at least two letters (three after a joined particle). */
  private int afterArabicArticle() {
    if (word.startsWith("ال") && word.length() >= 4) return 2;
    if (word.startsWith("لل") && word.length() >= 5) return 2;
    if ((word.startsWith("وال") || word.startsWith("بال")) && word.length() >= 6) return 3;
    return 0;
  }

  private int readAt(int at) {
    char letter = word.charAt(at);
    if (letter < 0x80) return readLatin(letter, at);
    if (letter == 'ه' && at == word.length() - 1 && at >= 2) return add('a', 1);
    int arabic = ARABIC_LETTERS.indexOf(letter);
    if (arabic >= 0) return addUncollapsed(ARABIC_SOUNDS.charAt(arabic));
    int tifinagh = TIFINAGH_LETTERS.indexOf(letter);
    if (tifinagh >= 0) return add(TIFINAGH_SOUNDS.charAt(tifinagh), 1);
    return switch (letter) {
      case 'ɣ', 'ƣ' -> add('G', 1);
      case 'ɛ', 'ε', 'ʕ', 'ʔ' -> add('\'', 1);
      case 'ʷ', 'ⵯ' -> 1;
      case 'œ', 'æ', 'ə' -> add('e', 1);
      case 'ß' -> add('s', 1);
      case 'ø' -> add('u', 1);
      case 'ħ' -> add('h', 1);
      case 'đ' -> add('d', 1);
      case 'ł' -> add('l', 1);
      case 'ı' -> add('i', 1);
      default -> add(letter, 1);
    };
  }

  private int readLatin(char letter, int at) {
    char next = peek(at + 1);
    return switch (letter) {
      case 'y' -> add('i', 1);
      case 'o', 'w' -> add('u', 1);
      case 'c' -> readC(next, at);
      case 'd' -> next == 'j' || next == 'g' && softens(peek(at + 2)) ? add('j', 2) : add('d', 1);
      case 'g' -> readG(next, at);
      case 'k' -> next == 'h' ? add('X', 2) : add('k', 1);
      case 'p' -> next == 'h' ? add('f', 2) : add('p', 1);
      case 'q' -> add('k', next == 'u' && isVowel(peek(at + 2)) ? 2 : 1);
      case 'r' -> next == 'h' && readings.contains(Reading.RH_AS_GH) ? add('G', 2) : add('r', 1);
      case 's' -> readS(next, at);
      case 't' -> add('t', next == 'h' ? 2 : 1);
      case 'x' -> readX(at);
      default -> readDigit(letter);
    };
  }

  private int readC(char next, int at) {
    if (next == 'h') return add('S', 2);
    if (readings.contains(Reading.AMAZIGH)) return add('S', 1);
    if (next == 'c' && softens(peek(at + 2))) return add('k', 0) + add('s', 2);
    return add(softens(next) ? 's' : 'k', 1);
  }

  private int readG(char next, int at) {
    if (next == 'h') return add('G', 2);
    if (next == 'u' && softens(peek(at + 2))) return add('k', 2);
    return add(softens(next) && !readings.contains(Reading.HARD_G) ? 'j' : 'k', 1);
  }

  private int readS(char next, int at) {
    if (next == 'h') return add('S', 2);
    if (next == 'c' && peek(at + 2) == 'h') return add('S', 3);
    boolean voiced = readings.contains(Reading.VOICED_S) && Letters.isSingleBetweenVowels(word, at);
    return add(voiced ? 'z' : 's', 1);
  }

  private int readX(int at) {
    boolean plural = at == word.length() - 1 && FRENCH_X_PLURAL.matcher(word).matches();
    if (plural) return 1;
    return readings.contains(Reading.AMAZIGH) ? add('X', 1) : add('k', 0) + add('s', 1);
  }

  private int readDigit(char letter) {
    int digit = arabizi ? DIGITS.indexOf(letter) : -1;
    return add(digit >= 0 ? DIGIT_SOUNDS.charAt(digit) : letter, 1);
  }

  /** A letter written twice is one sound in Latin and Tifinagh spelling; digits stay. */
  private int add(char sound, int consumed) {
    boolean repeated = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == sound;
    if (!repeated || Character.isDigit(sound)) sounds.append(sound);
    return consumed;
  }

  /** Arabic script writes a doubled consonant once: two in a row have a vowel between them. */
  private int addUncollapsed(char sound) {
    if (isVowel(sound)) return add(sound, 1);
    sounds.append(sound);
    return 1;
  }

  /** French and English plurals; words in -is, -us and -os (tapis, burnous) are none. */
  private void dropPlural() {
    int last = sounds.length() - 1;
    boolean plural =
        last >= 4
            && word.endsWith("s")
            && sounds.charAt(last) == 's'
            && "iu".indexOf(sounds.charAt(last - 1)) < 0;
    if (plural && !readings.contains(Reading.FINAL_S)) sounds.setLength(last);
  }

  private void dropMuteE() {
    int last = sounds.length() - 1;
    if (last >= 3 && sounds.charAt(last) == 'e') sounds.setLength(last);
  }

  /** What is of Rabat is rbati or rbatia by its gender; French drops its e of -ie as well. */
  private void dropFeminineOfBelonging() {
    int last = sounds.length() - 1;
    boolean belonging = last >= 4 && sounds.charAt(last) == 'a' && sounds.charAt(last - 1) == 'i';
    if (belonging) sounds.setLength(last);
  }

  /** Darija's article is l alone (l9eftan, لقفطان): no French or English word begins so. */
  private void dropShortArticle() {
    if (sounds.length() >= 4 && sounds.charAt(0) == 'l' && isClosing(sounds.charAt(1))) {
      sounds.deleteCharAt(0);
    }
  }

  private static boolean isClosing(char sound) {
    return isConsonant(sound) || sound == '\'';
  }

  private char peek(int at) {
    return at < word.length() ? word.charAt(at) : ' ';
  }

  private static boolean softens(char letter) {
    return letter == 'e' || letter == 'i' || letter == 'y';
  }

  static boolean isVowel(char sound) {
    return "aeiou".indexOf(sound) >= 0;
  }

  static boolean isConsonant(char sound) {
    return "bptdszSjkXGhfvlmnr".indexOf(sound) >= 0;
  }
}
