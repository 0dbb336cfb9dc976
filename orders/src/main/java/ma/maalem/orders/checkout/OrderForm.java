package ma.maalem.orders.checkout;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Digits;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.Territory;
import ma.maalem.orders.OrderProblem;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PlaceOrderCommand} that has been found in order.
 *
 * @param phone in E.164
 */
record OrderForm(
    UUID basket,
    String email,
    String phone,
    ShippingAddress address,
    PaymentMethod payment,
    Language language,
    Optional<Money> expectedTotal) {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@.,;<>\"]{2,}");
  private static final Pattern MOROCCAN_POSTCODE = Pattern.compile("[0-9]{5}");
  private static final Pattern POSTCODE = Pattern.compile("[\\p{Alnum}][\\p{Alnum} -]{1,11}");
  private static final Pattern PRINTABLE = Pattern.compile("[^\\p{Cntrl}]*");

  /** Places that have no postcodes (Universal Postal Union's addressing sheets), by country. */
  private static final Set<String> WITHOUT_POSTCODES =
      Set.of(
          "AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BS", "BW", "BZ", "CD", "CF", "CG", "CI",
          "CK", "CM", "DJ", "DM", "ER", "FJ", "GD", "GH", "GM", "GQ", "GY", "HK", "KI", "KM", "KN",
          "LY", "ML", "MO", "MR", "MW", "NR", "NU", "QA", "RW", "SB", "SC", "SL", "SR", "ST", "SY",
          "TD", "TG", "TK", "TL", "TO", "TV", "UG", "VU", "WS", "YE", "ZW");

  /**
   * @throws ma.maalem.kernel.ProblemException INVALID_ORDER with everything that is wrong
   */
  static OrderForm of(PlaceOrderCommand command) {
    Checks checks = new Checks();
    PlaceOrderCommand.Address address =
        command.address() == null
            ? new PlaceOrderCommand.Address(null, null, null, null, null, null, null)
            : command.address();
    String country = text(address.country()).toUpperCase(Locale.ROOT);
    boolean morocco = country.equals(ShippingAddress.MOROCCO);

    Optional<UUID> basket = Ids.parse(text(command.basket()));
    checks.required("/basket", command.basket());
    checks.that(text(command.basket()).isEmpty() || basket.isPresent(), "/basket", "not-an-id");
    checks.text("/email", command.email(), 3, 254);
    checks.matches("/email", command.email(), EMAIL, "not-an-email");
    line(checks, "/address/name", address.name(), 2, 100);
    line(checks, "/address/line1", address.line1(), 3, 150);
    line(checks, "/address/line2", address.line2(), 0, 150);
    line(checks, "/address/city", address.city(), 2, 80);
    if (!morocco) {
      latin(checks, "/address/name", address.name());
      latin(checks, "/address/line1", address.line1());
      latin(checks, "/address/line2", address.line2());
      latin(checks, "/address/city", address.city());
    }
    checks.required("/address/country", address.country());
    checks.that(
        country.isEmpty() || COUNTRIES.contains(country), "/address/country", "unknown-country");
    String postcode = Digits.ascii(text(address.postcode())).toUpperCase(Locale.ROOT);
    checks.that(
        !postcode.isEmpty() || morocco || country.isEmpty() || WITHOUT_POSTCODES.contains(country),
        "/address/postcode",
        "required");
    checks.matches(
        "/address/postcode", postcode, morocco ? MOROCCAN_POSTCODE : POSTCODE, "not-a-postcode");
    String province = text(address.province());
    checks.that(!morocco || !province.isEmpty(), "/address/province", "required");
    checks.that(
        !morocco || province.isEmpty() || Territory.province(province).isPresent(),
        "/address/province",
        "unknown-province");
    checks.text("/phone", command.phone(), 6, 30);
    Optional<String> phone = phone(Digits.ascii(text(command.phone())), country);
    checks.that(
        phone.isPresent() || text(command.phone()).isEmpty(), "/phone", "not-a-phone-number");
    Optional<PaymentMethod> payment = PaymentMethod.ofCode(text(command.payment()));
    checks.required("/payment", command.payment());
    checks.that(
        payment.isPresent() || text(command.payment()).isEmpty(), "/payment", "unknown-payment");
    checks.that(
        morocco || country.isEmpty() || payment.isEmpty() || payment.get() == PaymentMethod.CARD,
        "/payment",
        "only-in-morocco");
    Optional<Language> language =
        text(command.lang()).isEmpty()
            ? Optional.of(Language.FR)
            : Language.ofTag(text(command.lang()));
    checks.that(language.isPresent(), "/lang", "unknown-language");
    Optional<Money> expected = money(text(command.expectedTotal()));
    checks.that(
        expected.isPresent() || text(command.expectedTotal()).isEmpty(),
        "/expectedTotal",
        "not-an-amount");
    checks.orRefuse(OrderProblem.INVALID_ORDER);

    return new OrderForm(
        basket.orElseThrow(),
        text(command.email()),
        phone.orElseThrow(),
        new ShippingAddress(
            text(address.name()),
            text(address.line1()),
            optional(address.line2()),
            text(address.city()),
            optional(postcode),
            morocco ? Optional.of(province) : Optional.empty(),
            country),
        payment.orElseThrow(),
        language.orElseThrow(),
        expected);
  }

  private static void line(
      Checks checks, String pointer, @Nullable String value, int minimum, int maximum) {
    checks.text(pointer, value, minimum, maximum);
    checks.matches(pointer, value, PRINTABLE, "not-one-line");
  }

  /** The post abroad and customs read Latin letters only. */
  private static void latin(Checks checks, String pointer, @Nullable String value) {
    checks.that(
        text(value)
            .codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN),
        pointer,
        "latin-required");
  }

  private static Optional<String> phone(String number, String country) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber parsed =
          numbers.parse(number, COUNTRIES.contains(country) ? country : ShippingAddress.MOROCCO);
      return numbers.isValidNumber(parsed)
          ? Optional.of(numbers.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Money> money(String amount) {
    try {
      return amount.isEmpty()
          ? Optional.empty()
          : Optional.of(Money.of(new BigDecimal(amount), Money.MAD));
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> optional(@Nullable String value) {
    String text = text(value);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
