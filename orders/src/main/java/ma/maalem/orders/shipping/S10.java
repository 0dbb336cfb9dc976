package ma.maalem.orders.shipping;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The number of a postal item after UPU standard S10: service indicator, eight digits of serial,
 * check digit, country of the posting operator, as in {@code LX000000014MA}. Only valid numbers
 * exist as values of this type. Domestic and courier numbers are not S10.
 *
 * @param value thirteen characters, upper case, without spaces
 */
public record S10(String value) {

  /** What is wrong with a text that should be an S10 number, in the order of checking. */
  public enum Fault {
    /** Not two letters, nine digits, two letters. */
    FORMAT,
    /** The service indicator is reserved by the UPU, so no operator may issue it. */
    RESERVED_SERVICE,
    /** The last two letters are no ISO 3166-1 country. */
    UNKNOWN_COUNTRY,
    /** A digit was mistyped or two were swapped. */
    CHECK_DIGIT
  }

  /** The class of mail that the first letter of the indicator stands for (UPU S10). */
  public enum MailClass {
    EMS,
    PARCEL,
    REGISTERED,
    INSURED,
    TRACKED_LETTER,
    E_COMMERCE,
    /** Domestic, bilateral or rare services. */
    OTHER
  }

  static final int LARGEST_SERIAL = 99_999_999;

  private static final Pattern FORMAT = Pattern.compile("[A-Z]{2}[0-9]{9}[A-Z]{2}");
  private static final String RESERVED = "JKSTW";
  private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /**
   * @throws IllegalArgumentException when the text is not a valid number in canonical form
   */
  public S10 {
    String text = value;
    faultOfCanonical(text)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(text + ": " + fault);
            });
  }

  /** Reads what people and scanners enter: any case, with or without spaces and hyphens. */
  public static Optional<S10> parse(String text) {
    String canonical = canonical(text);
    return faultOfCanonical(canonical).isEmpty()
        ? Optional.of(new S10(canonical))
        : Optional.empty();
  }

  /** Why {@link #parse} refuses the text; empty when it does not. */
  public static Optional<Fault> fault(String text) {
    return faultOfCanonical(canonical(text));
  }

  /**
   * The number of that serial, with its check digit.
   *
   * @throws IllegalArgumentException when the indicator, serial or country cannot be issued
   */
  public static S10 of(String indicator, int serial, String country) {
    if (serial < 0 || serial > LARGEST_SERIAL) {
      throw new IllegalArgumentException("No such serial: " + serial);
    }
    String digits = String.format(Locale.ROOT, "%08d", serial);
    return new S10(indicator + digits + checkDigit(digits) + country);
  }

  public String serviceIndicator() {
    return value.substring(0, 2);
  }

  public MailClass mailClass() {
    return switch (value.charAt(0)) {
      case 'E' -> MailClass.EMS;
      case 'C' -> MailClass.PARCEL;
      case 'R' -> MailClass.REGISTERED;
      case 'V' -> MailClass.INSURED;
      case 'L' -> MailClass.TRACKED_LETTER;
      case 'H' -> MailClass.E_COMMERCE;
      default -> MailClass.OTHER;
    };
  }

  public int serial() {
    return Integer.parseInt(value.substring(2, 10));
  }

  /** ISO 3166-1 code of the operator that issued the number. */
  public String country() {
    return value.substring(11);
  }

  /** In the groups that labels and forms print. */
  public String spaced() {
    return serviceIndicator()
        + " "
        + value.substring(2, 5)
        + " "
        + value.substring(5, 8)
        + " "
        + value.substring(8, 11)
        + " "
        + country();
  }

  @Override
  public String toString() {
    return value;
  }

  private static String canonical(String text) {
    return text.replaceAll("[\\s\\u00A0-]", "").toUpperCase(Locale.ROOT);
  }

  private static Optional<Fault> faultOfCanonical(String text) {
    if (!FORMAT.matcher(text).matches()) {
      return Optional.of(Fault.FORMAT);
    }
    if (RESERVED.indexOf(text.charAt(0)) >= 0) {
      return Optional.of(Fault.RESERVED_SERVICE);
    }
    if (!COUNTRIES.contains(text.substring(11))) {
      return Optional.of(Fault.UNKNOWN_COUNTRY);
    }
    if (checkDigit(text.substring(2, 10)) != text.charAt(10)) {
      return Optional.of(Fault.CHECK_DIGIT);
    }
    return Optional.empty();
  }

  private static char checkDigit(String serial) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (serial.charAt(i) - '0');
    }
    int check = 11 - sum % 11;
    return switch (check) {
      case 10 -> '0';
      case 11 -> '5';
      default -> (char) ('0' + check);
    };
  }
}
