package ma.maalem.orders.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Money;

/**
 * The two languages of a paper: the first is its reader's, the second one that customs abroad read.
 * Numbers are written the way of the first language, dates after ISO 8601, which nobody misreads.
 */
record Wording(Language first, Language second) {

  private static final Map<Language, Properties> TEXTS = new EnumMap<>(Language.class);

  static {
    for (Language language : new Language[] {Language.FR, Language.EN, Language.AR}) {
      TEXTS.put(language, read("papers_" + language.tag() + ".properties"));
    }
  }

  static Wording of(Language reader) {
    return switch (reader) {
      case FR, ZGH -> new Wording(Language.FR, Language.EN);
      case EN -> new Wording(Language.EN, Language.FR);
      case AR -> new Wording(Language.AR, Language.FR);
    };
  }

  String first(String key) {
    return text(first, key);
  }

  String second(String key) {
    return text(second, key);
  }

  /**
   * @throws IllegalArgumentException when the language has no such text
   */
  static String text(Language language, String key, Object... arguments) {
    String text = TEXTS.getOrDefault(language, new Properties()).getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No text " + key + " in " + language);
    }
    return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
  }

  /** Without its currency, which tables say once. */
  String amount(Money money) {
    NumberFormat format = NumberFormat.getNumberInstance(numbers());
    format.setMinimumFractionDigits(money.currency().getDefaultFractionDigits());
    format.setMaximumFractionDigits(money.currency().getDefaultFractionDigits());
    return format.format(money.decimal());
  }

  String money(Money money) {
    return amount(money) + "\u00A0" + money.currency().getCurrencyCode();
  }

  /** Grams as kilograms with three decimals. */
  String kilograms(long grams) {
    NumberFormat format = NumberFormat.getNumberInstance(numbers());
    format.setMinimumFractionDigits(3);
    return format.format(grams / 1000.0);
  }

  /** Cubic centimetres as cubic metres with three decimals. */
  String cubicMetres(long cubicCm) {
    NumberFormat format = NumberFormat.getNumberInstance(numbers());
    format.setMinimumFractionDigits(3);
    return format.format(cubicCm / 1_000_000.0);
  }

  String date(LocalDate date) {
    return date.toString();
  }

  String country(Language language, String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
  }

  String inWords(Language language, Money amount) {
    return AmountInWords.of(amount, language);
  }

  /** The goods in one language: what, of what, how, and that hands made them. */
  String goods(Language language, GoodsDescription description) {
    Language spoken = description.article().shownFor(language);
    String separator = spoken == Language.AR ? "، " : ", ";
    String text =
        String.join(
            separator,
            description.article().in(spoken),
            description.material().in(spoken),
            description.technique().in(spoken));
    return description.handmade() ? text + separator + text(spoken, "handmade") : text;
  }

  /** The goods in English or French again, where the first description is not in that language. */
  String goodsAgain(GoodsDescription description) {
    Language customs =
        description.speaks(second) ? second : second == Language.FR ? Language.EN : Language.FR;
    boolean same = description.article().shownFor(first) == customs;
    return same || !description.speaks(customs) ? "" : goods(customs, description);
  }

  private Locale numbers() {
    return first == Language.EN ? Locale.UK : Locale.FRANCE;
  }

  private static Properties read(String file) {
    Properties texts = new Properties();
    try (InputStream in = Wording.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No texts " + file);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
