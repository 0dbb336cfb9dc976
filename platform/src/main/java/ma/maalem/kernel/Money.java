package ma.maalem.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/** An exact amount in the minor unit of its ISO 4217 currency: 45,000 MAD minor is 450.00 MAD. */
public record Money(long minor, Currency currency) implements Comparable<Money> {

  /** The Moroccan dirham, two decimals. */
  public static final Currency MAD = Currency.getInstance("MAD");

  public static Money mad(long minor) {
    return new Money(minor, MAD);
  }

  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /**
   * Reads a decimal amount such as {@code 450.00}.
   *
   * @throws ArithmeticException when the amount has more decimals than the currency or is too large
   * @throws NumberFormatException when it is not a decimal number
   */
  public static Money of(String amount, Currency currency) {
    return of(new BigDecimal(amount), currency);
  }

  /**
   * @throws ArithmeticException when the amount has more decimals than the currency or is too large
   */
  public static Money of(BigDecimal amount, Currency currency) {
    return new Money(
        amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
  }

  /** The decimal text of the API: always with the currency's decimals and a point. */
  public String amount() {
    return decimal().toPlainString();
  }

  public BigDecimal decimal() {
    return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
  }

  public Money plus(Money other) {
    requireSameCurrency(other);
    return new Money(Math.addExact(minor, other.minor), currency);
  }

  public Money minus(Money other) {
    requireSameCurrency(other);
    return new Money(Math.subtractExact(minor, other.minor), currency);
  }

  public Money times(int quantity) {
    return new Money(Math.multiplyExact(minor, (long) quantity), currency);
  }

  public Money negated() {
    return new Money(Math.negateExact(minor), currency);
  }

  /** The share of this amount in hundredths of a percent, rounded half up: 500 is 5 %. */
  public Money basisPoints(int points) {
    BigDecimal share =
        BigDecimal.valueOf(minor)
            .multiply(BigDecimal.valueOf(points))
            .divide(BigDecimal.valueOf(10_000), 0, RoundingMode.HALF_UP);
    return new Money(share.longValueExact(), currency);
  }

  /** Splits without losing a cent: the first parts carry the remainder. */
  public List<Money> splitInto(int parts) {
    if (parts < 1) {
      throw new IllegalArgumentException("Cannot split into " + parts + " parts");
    }
    long share = Math.floorDiv(minor, (long) parts);
    long remainder = Math.floorMod(minor, (long) parts);
    return IntStream.range(0, parts)
        .mapToObj(i -> new Money(share + (i < remainder ? 1 : 0), currency))
        .toList();
  }

  public boolean isZero() {
    return minor == 0;
  }

  public boolean isNegative() {
    return minor < 0;
  }

  public boolean isPositive() {
    return minor > 0;
  }

  @Override
  public int compareTo(Money other) {
    requireSameCurrency(other);
    return Long.compare(minor, other.minor);
  }

  /** For logs and messages to developers; people see amounts formatted for their language. */
  @Override
  public String toString() {
    return amount() + " " + currency;
  }

  private void requireSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("Cannot mix " + currency + " and " + other.currency);
    }
  }
}
