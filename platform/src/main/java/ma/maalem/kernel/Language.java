package ma.maalem.kernel;

import java.util.Locale;
import java.util.Optional;

/** The languages that content and screens come in. */
public enum Language {
  FR("fr", "Français", false),
  AR("ar", "العربية", true),
  EN("en", "English", false),
  /** Standard Moroccan Tamazight, written in Tifinagh. */
  ZGH("zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜ", false);

  private final String tag;
  private final String ownName;
  private final boolean rightToLeft;

  Language(String tag, String ownName, boolean rightToLeft) {
    this.tag = tag;
    this.ownName = ownName;
    this.rightToLeft = rightToLeft;
  }

  /** The BCP 47 tag, as in URLs, {@code lang} attributes and the API. */
  public String tag() {
    return tag;
  }

  /** What speakers of the language call it. */
  public String ownName() {
    return ownName;
  }

  /** The value of the HTML {@code dir} attribute. */
  public String direction() {
    return rightToLeft ? "rtl" : "ltr";
  }

  /** The locale by which dates, numbers and money are written. */
  public Locale locale() {
    return switch (this) {
      // not fr-MA: its point between thousands reads as a decimal point in Lyon
      case FR -> Locale.FRENCH;
      case AR -> Locale.forLanguageTag("ar-MA");
      case EN -> Locale.UK;
      case ZGH -> Locale.forLanguageTag("zgh-MA");
    };
  }

  /**
   * The language of a BCP 47 tag, ignoring region and case; empty for languages we do not speak.
   */
  public static Optional<Language> ofTag(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    for (Language language : values()) {
      if (language.tag.equals(primary)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
