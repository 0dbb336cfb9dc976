package ma.maalem.platform.documents;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Replaces Arabic letters by the presentation forms in which they join their neighbours, for
 * painters that do no OpenType shaping. Unlike ICU's own shaper it also joins the letters that
 * Morocco adds to the Arabic alphabet (پ ڤ گ ڭ ݣ). Vowel signs are dropped: without mark
 * positioning they would be painted beside their letters.
 */
final class ArabicShapes {

  private static final int KAF_WITH_THREE_DOTS = 0x06AD;
  private static final int KEHEH_WITH_THREE_DOTS = 0x0763;

  /** By decomposition type and base letters: INITIAL + "ب" → ﺑ, FINAL + "لا" → ﻼ. */
  private static final Map<String, String> FORMS = new HashMap<>();

  static {
    for (int c = 0xFB50; c <= 0xFEFC; c++) {
      String base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      if (base.length() == 1 && joiningType(base.charAt(0)) != JoiningType.NON_JOINING
          || isLamAlef(base)) {
        FORMS.putIfAbsent(key(decompositionType(c), base), Character.toString(c));
      }
    }
  }

  private ArabicShapes() {}

  static String join(String text) {
    int[] letters =
        text.codePoints()
            .filter(c -> !isVowelSign(c))
            .map(c -> c == KEHEH_WITH_THREE_DOTS ? KAF_WITH_THREE_DOTS : c)
            .toArray();
    StringBuilder joined = new StringBuilder(letters.length);
    for (int i = 0; i < letters.length; i++) {
      boolean before = joinsForward(letters, previous(letters, i)) && joinsBackward(letters, i);
      String base = Character.toString(letters[i]);
      if (i + 1 < letters.length && isLamAlef(base + Character.toString(letters[i + 1]))) {
        joined.append(form(before, false, base + Character.toString(letters[++i])));
      } else {
        boolean after = joinsForward(letters, i) && joinsBackward(letters, next(letters, i));
        joined.append(form(before, after, base));
      }
    }
    return joined.toString();
  }

  static String separate(String text) {
    StringBuilder separated = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              String one = Character.toString(c);
              boolean form = c >= 0xFB50 && c <= 0xFEFC;
              separated.append(form ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one);
            });
    return separated.toString();
  }

  private static String form(boolean before, boolean after, String base) {
    int type =
        before
            ? after ? DecompositionType.MEDIAL : DecompositionType.FINAL
            : after ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
    return FORMS.getOrDefault(key(type, base), base);
  }

  private static String key(int type, String base) {
    return type + base;
  }

  /**
   * The nearest neighbours that are not transparent to joining, or -1 and the length at the ends.
   */
  private static int previous(int[] letters, int index) {
    int i = index - 1;
    while (i >= 0 && joiningType(letters[i]) == JoiningType.TRANSPARENT) {
      i--;
    }
    return i;
  }

  private static int next(int[] letters, int index) {
    int i = index + 1;
    while (i < letters.length && joiningType(letters[i]) == JoiningType.TRANSPARENT) {
      i++;
    }
    return i;
  }

  private static boolean joinsForward(int[] letters, int index) {
    if (index < 0) {
      return false;
    }
    int type = joiningType(letters[index]);
    return type == JoiningType.DUAL_JOINING || type == JoiningType.JOIN_CAUSING;
  }

  private static boolean joinsBackward(int[] letters, int index) {
    if (index >= letters.length) {
      return false;
    }
    int type = joiningType(letters[index]);
    return type == JoiningType.DUAL_JOINING
        || type == JoiningType.RIGHT_JOINING
        || type == JoiningType.JOIN_CAUSING;
  }

  private static boolean isLamAlef(String letters) {
    return letters.length() == 2
        && letters.charAt(0) == 'ل'
        && "اأإآ".indexOf(letters.charAt(1)) >= 0;
  }

  private static boolean isVowelSign(int c) {
    return c >= 0x064B && c <= 0x0652 || c == 0x0670;
  }

  private static int joiningType(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
  }

  private static int decompositionType(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE);
  }
}
