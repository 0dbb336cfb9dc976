package ma.maalem.web.i18n;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.ProblemType;
import ma.maalem.kernel.Violation;
import ma.maalem.platform.time.MoroccoTime;

/** Everything that is said in one language. Cheap to make, safe to share. */
public final class Texts {

  private static final Logger LOG = System.getLogger(Texts.class.getName());

  /** The languages that every page speaks, in the order of the language menu. */
  public static final List<Language> SPOKEN = List.of(Language.FR, Language.AR, Language.EN);

  private static final Map<Language, Texts> ALL =
      Map.of(
          Language.FR, new Texts(Language.FR),
          Language.AR, new Texts(Language.AR),
          Language.EN, new Texts(Language.EN));

  private final Language language;
  private final Messages messages;
  private final ULocale locale;

  private Texts(Language language) {
    this.language = language;
    this.messages = Messages.in(language);
    this.locale = ULocale.forLocale(language.locale());
  }

  public static Texts in(Language language) {
    return ALL.getOrDefault(language, java.util.Objects.requireNonNull(ALL.get(Language.FR)));
  }

  public Language language() {
    return language;
  }

  /** The text of a key; a key that no bundle has is shown as it is and logged. */
  public String get(String key, Object... arguments) {
    return messages
        .find(key, arguments)
        .orElseGet(
            () -> {
              LOG.log(Level.WARNING, "No text for " + key + " in " + language.tag());
              return key;
            });
  }

  public Optional<String> find(String key, Object... arguments) {
    return messages.find(key, arguments);
  }

  /** The text of one of an enum's values: {@code <prefix>.<VALUE>}. */
  public String of(String prefix, Enum<?> value) {
    return get(prefix + "." + value.name());
  }

  /** A content text in this language, or in the nearest one that was written. */
  public String of(LocalizedText text) {
    return text.in(language);
  }

  /** The title of a refusal. */
  public String problem(ProblemType type, List<Object> arguments) {
    return get("problem." + type.code(), arguments.toArray());
  }

  public String problem(ProblemException refusal) {
    return problem(refusal.type(), refusal.arguments());
  }

  /** What is wrong with one field. */
  public String violation(Violation violation) {
    return get("violation." + violation.code(), violation.arguments().toArray());
  }

  public String number(long number) {
    return NumberFormatter.withLocale(locale).format(number).toString();
  }

  public String money(Money money) {
    LocalizedNumberFormatter format =
        NumberFormatter.withLocale(locale)
            .unit(Currency.getInstance(money.currency().getCurrencyCode()));
    boolean whole =
        money.minor() % Math.round(Math.pow(10, money.currency().getDefaultFractionDigits())) == 0;
    return (whole ? format.precision(Precision.integer()) : format)
        .format(money.decimal())
        .toString();
  }

  public String date(LocalDate date) {
    return dates("d MMMM yyyy").format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  public String dateTime(Instant instant) {
    return dates("d MMMM yyyy HH:mm").format(inMorocco(instant));
  }

  /** The time of day in Morocco. */
  public String time(Instant instant) {
    return dates("HH:mm").format(inMorocco(instant));
  }

  public String weight(int grams) {
    return grams < 1000
        ? get("common.grams", grams)
        : get("common.kilograms", Math.round(grams / 100.0) / 10.0);
  }

  /**
   * Wall-clock time in Morocco by the JDK's zone data, like every rule of ours: ICU brings its own,
   * and the two have differed by an hour.
   */
  private static Date inMorocco(Instant instant) {
    return Date.from(instant.atZone(MoroccoTime.ZONE).toLocalDateTime().toInstant(ZoneOffset.UTC));
  }

  private DateFormat dates(String pattern) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }
}
