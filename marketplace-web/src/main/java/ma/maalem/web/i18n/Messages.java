package ma.maalem.web.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import ma.maalem.kernel.Language;

/** The bundles {@code messages/<area>_<language>.properties}, in ICU message syntax. */
final class Messages {

  /** One bundle per area of the screen, so that each can be translated on its own. */
  static final List<String> AREAS =
      List.of(
          "common",
          "problems",
          "account",
          "storefront",
          "checkout",
          "shipping",
          "seller",
          "catalog",
          "dossier",
          "chamber",
          "operator",
          "exporter",
          "mail");

  private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
      ALL.put(language, new Messages(language));
    }
  }

  private final ULocale locale;
  private final Map<String, String> patterns = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Messages(Language language) {
    locale = ULocale.forLocale(language.locale());
    for (String area : AREAS) {
      load("/messages/" + area + "_" + language.tag() + ".properties")
          .forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
    }
  }

  /** Tamazight falls back to French until its bundles are complete. */
  static Messages in(Language language) {
    return ALL.getOrDefault(language, java.util.Objects.requireNonNull(ALL.get(Language.FR)));
  }

  Optional<String> find(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      return Optional.empty();
    }
    // a message without arguments is still a pattern: its quotes are doubled
    MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
    return Optional.of(format.clone().format(arguments));
  }

  private static Properties load(String file) {
    Properties properties = new Properties();
    try (InputStream stream = Messages.class.getResourceAsStream(file)) {
      if (stream != null) {
        properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
