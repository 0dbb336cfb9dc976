package ma.maalem.verification.registry;

import java.text.Normalizer;
import java.util.Locale;
import ma.maalem.kernel.Digits;

/**
 * Numbers of the registry and of cards. No public rule says how they are built, so they are opaque:
 * only what people vary in writing them is evened out.
 */
public final class RegistryNumber {

  public static final int MAXIMUM_LENGTH = 64;

  private RegistryNumber() {}

  /** Compatibility forms folded, digits in ASCII, without white space, in capitals. */
  public static String normalise(String text) {
    String folded = Digits.ascii(Normalizer.normalize(text, Normalizer.Form.NFKC));
    StringBuilder kept = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT)
        .forEach(kept::appendCodePoint);
    return kept.toString().toUpperCase(Locale.ROOT);
  }
}
