package ma.maalem.kernel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A text that its author may have written in several languages. Blank versions do not exist. */
public record LocalizedText(Map<Language, String> versions) {

  private static final List<Language> FALLBACK =
      List.of(Language.FR, Language.EN, Language.AR, Language.ZGH);

  public static final LocalizedText EMPTY = new LocalizedText(Map.of());

  public LocalizedText {
    Map<Language, String> written = new EnumMap<>(Language.class);
    versions.forEach(
        (language, text) -> {
          if (!text.isBlank()) {
            written.put(language, text.strip());
          }
        });
    versions = Collections.unmodifiableMap(written);
  }

  public static LocalizedText of(Language language, String text) {
    return new LocalizedText(Map.of(language, text));
  }

  /** A text in the three languages that every screen speaks. */
  public static LocalizedText of(String fr, String ar, String en) {
    return new LocalizedText(Map.of(Language.FR, fr, Language.AR, ar, Language.EN, en));
  }

  /** The version in that language, else in the nearest one that exists, else the empty string. */
  public String in(Language language) {
    String exact = versions.get(language);
    return exact != null ? exact : versions.getOrDefault(shownFor(language), "");
  }

  /** The language that a reader of the given one really gets; the page marks it up. */
  public Language shownFor(Language language) {
    if (versions.containsKey(language)) {
      return language;
    }
    return FALLBACK.stream().filter(versions::containsKey).findFirst().orElse(language);
  }

  /** The version in exactly that language. */
  public Optional<String> exactly(Language language) {
    return Optional.ofNullable(versions.get(language));
  }

  public Set<Language> languages() {
    return versions.keySet();
  }

  public boolean isEmpty() {
    return versions.isEmpty();
  }
}
