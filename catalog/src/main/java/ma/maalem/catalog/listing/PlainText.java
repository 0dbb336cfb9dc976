package ma.maalem.catalog.listing;

import java.util.EnumMap;
import java.util.Map;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;

/** Texts that strangers write: kept as plain text, without what nobody can see. */
public final class PlainText {

  private PlainText() {}

  /** Drops control characters (but not line breaks), direction overrides and broken characters. */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || !invisible(c))
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  public static LocalizedText clean(LocalizedText text) {
    Map<Language, String> versions = new EnumMap<>(Language.class);
    text.versions().forEach((language, version) -> versions.put(language, clean(version)));
    return new LocalizedText(versions);
  }

  /** Checks the length of every version; a pointer goes to the version's language. */
  public static void check(
      Checks checks, String pointer, LocalizedText text, int minimum, int maximum) {
    text.versions()
        .forEach(
            (language, version) ->
                checks.text(pointer + "/" + language.tag(), version, minimum, maximum));
  }

  private static boolean invisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
          true;
      default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
    };
  }
}
