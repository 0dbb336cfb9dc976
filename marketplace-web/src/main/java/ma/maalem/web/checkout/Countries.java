package ma.maalem.web.checkout;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Territory;

/** Names of places in a language, in its alphabet's order. */
public final class Countries {

  private static final String MOROCCO = "MA";
  private static final Map<Language, Map<String, String>> COUNTRIES = new ConcurrentHashMap<>();

  private Countries() {}

  /** Every country by its ISO 3166-1 code, Morocco first. */
  public static Map<String, String> in(Language language) {
    return COUNTRIES.computeIfAbsent(language, Countries::names);
  }

  /** The name of one country. */
  public static String name(String country, Language language) {
    return in(language).getOrDefault(country, country);
  }

  /** Every province of Morocco by its ISO 3166-2 code. */
  public static Map<String, String> provinces(Language language) {
    Collator order = Collator.getInstance(language.locale());
    Map<String, String> names = new LinkedHashMap<>();
    Territory.provinces().stream()
        .sorted((a, b) -> order.compare(a.name().in(language), b.name().in(language)))
        .forEach(province -> names.put(province.code(), province.name().in(language)));
    return names;
  }

  private static Map<String, String> names(Language language) {
    Collator order = Collator.getInstance(language.locale());
    Map<String, String> names = new LinkedHashMap<>();
    names.put(MOROCCO, display(MOROCCO, language));
    Arrays.stream(Locale.getISOCountries())
        .filter(country -> !country.equals(MOROCCO))
        .sorted((a, b) -> order.compare(display(a, language), display(b, language)))
        .forEach(country -> names.put(country, display(country, language)));
    return names;
  }

  private static String display(String country, Language language) {
    return new Locale.Builder().setRegion(country).build().getDisplayCountry(language.locale());
  }
}
