package ma.maalem.orders.export;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Money;

/**
 * Amounts as invoices close with them: <i>deux mille quatre cent cinquante dirhams marocains et
 * cinquante centimes</i>.
 */
final class AmountInWords {

  /** What a hundredth is called where it has a name of its own; elsewhere it is a fraction. */
  private static final Map<String, Map<Language, String[]>> HUNDREDTHS =
      Map.of(
          "MAD", cents("centime", "centimes", "سنتيم", "سنتيمان", "سنتيمات", "سنتيمًا"),
          "EUR", cents("cent", "cents", "سنت", "سنتان", "سنتات", "سنتًا"),
          "USD", cents("cent", "cents", "سنت", "سنتان", "سنتات", "سنتًا"),
          "CAD", cents("cent", "cents", "سنت", "سنتان", "سنتات", "سنتًا"),
          "GBP",
              Map.of(
                  Language.FR, new String[] {"penny", "pence"},
                  Language.EN, new String[] {"penny", "pence"},
                  Language.AR, new String[] {"بنس", "بنسان", "بنسات", "بنسًا"}));

  private AmountInWords() {}

  static String of(Money amount, Language language) {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("No invoice is closed with " + amount);
    }
    int decimals = amount.currency().getDefaultFractionDigits();
    BigInteger one = BigInteger.TEN.pow(Math.max(decimals, 0));
    BigInteger[] parts = BigInteger.valueOf(amount.minor()).divideAndRemainder(one);
    long whole = parts[0].longValueExact();
    int fraction = parts[1].intValueExact();
    return switch (language) {
      case EN -> english(whole, fraction, decimals, amount.currency().getCurrencyCode());
      case AR -> arabic(whole, fraction, decimals, amount.currency().getCurrencyCode());
      case FR, ZGH -> french(whole, fraction, decimals, amount.currency().getCurrencyCode());
    };
  }

  private static String french(long whole, int fraction, int decimals, String code) {
    String unit = currencyName(Locale.FRENCH, code, whole);
    String rules =
        unit.startsWith("livre") || unit.startsWith("couronne") || unit.startsWith("roupie")
            ? "%spellout-cardinal-feminine"
            : "%spellout-cardinal-masculine";
    boolean roundMillions = whole > 0 && whole % 1_000_000 == 0;
    String link = !roundMillions ? " " : "aeiouyhéè".indexOf(unit.charAt(0)) >= 0 ? " d’" : " de ";
    String words = spell(Locale.FRENCH, rules, whole) + link + unit;
    if (fraction == 0) {
      return words;
    }
    Map<Language, String[]> names = HUNDREDTHS.get(code);
    return words
        + " et "
        + (names == null
            ? fraction(fraction, decimals)
            : spell(Locale.FRENCH, "%spellout-cardinal-masculine", fraction)
                + " "
                + names.getOrDefault(Language.FR, new String[0])[fraction < 2 ? 0 : 1]);
  }

  private static String english(long whole, int fraction, int decimals, String code) {
    String words =
        spell(Locale.ENGLISH, "%spellout-cardinal-verbose", whole)
            + " "
            + currencyName(Locale.ENGLISH, code, whole);
    if (fraction == 0) {
      return words;
    }
    Map<Language, String[]> names = HUNDREDTHS.get(code);
    return words
        + " and "
        + (names == null
            ? fraction(fraction, decimals)
            : spell(Locale.ENGLISH, "%spellout-cardinal-verbose", fraction)
                + " "
                + names.getOrDefault(Language.EN, new String[0])[fraction == 1 ? 0 : 1]);
  }

  private static String arabic(long whole, int fraction, int decimals, String code) {
    Locale locale = Language.AR.locale();
    String words =
        ArabicNumerals.count(
            whole,
            currencyName(locale, code, 1),
            currencyName(locale, code, 2),
            currencyName(locale, code, 3),
            currencyName(locale, code, 11));
    if (fraction == 0) {
      return words;
    }
    Map<Language, String[]> names = HUNDREDTHS.get(code);
    if (names == null) {
      return words + " و " + fraction(fraction, decimals);
    }
    String[] forms = names.getOrDefault(Language.AR, new String[0]);
    return words + " و" + ArabicNumerals.count(fraction, forms[0], forms[1], forms[2], forms[3]);
  }

  private static String fraction(int fraction, int decimals) {
    return String.format(
        Locale.ROOT, "%0" + decimals + "d/%s", fraction, BigDecimal.TEN.pow(decimals));
  }

  private static String spell(Locale locale, String rules, long number) {
    return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT).format(number, rules);
  }

  private static String currencyName(Locale locale, String code, long count) {
    String plural = PluralRules.forLocale(locale).select(count);
    return Currency.getInstance(code)
        .getName(locale, Currency.PLURAL_LONG_NAME, plural, new boolean[1]);
  }

  private static Map<Language, String[]> cents(
      String one, String more, String ar, String arTwo, String arFew, String arMany) {
    return Map.of(
        Language.FR, new String[] {one, more},
        Language.EN, new String[] {one, more},
        Language.AR, new String[] {ar, arTwo, arFew, arMany});
  }
}
