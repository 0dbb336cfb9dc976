package ma.maalem.embedded.stripe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words of the pages that buyers and sellers see. */
enum Language {
  FR,
  AR,
  EN;

  private final ResourceBundle words =
      ResourceBundle.getBundle(
          "ma.maalem.embedded.stripe.words",
          Locale.forLanguageTag(tag()),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  /** The wish if it is one of ours, else the browser's first that is; French if none is. */
  static Language of(@Nullable String wish, @Nullable String acceptLanguage) {
    if (wish != null) {
      for (Language language : values())
        if (wish.toLowerCase(Locale.ROOT).startsWith(language.tag())) return language;
    }
    try {
      List<Locale.LanguageRange> ranges =
          acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
      String found = Locale.lookupTag(ranges, List.of("fr", "ar", "en"));
      return found == null ? FR : valueOf(found.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException malformed) {
      return FR;
    }
  }

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  String direction() {
    return this == AR ? "rtl" : "ltr";
  }

  String word(String key) {
    return words.getString(key);
  }

  /** All words whose names begin so, by the rest of the name. */
  Map<String, String> words(String prefix) {
    Map<String, String> found = new TreeMap<>();
    for (String key : words.keySet())
      if (key.startsWith(prefix)) found.put(key.substring(prefix.length()), word(key));
    return found;
  }
}
