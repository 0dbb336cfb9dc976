package ma.maalem.orders.ledger;

import ma.maalem.kernel.Money;

/**
 * One line of an entry.
 *
 * @param amount positive is a debit, negative a credit; never zero
 */
public record Posting(LedgerAccount account, Money amount) {

  public Posting {
    if (amount.isZero()) {
      throw new IllegalArgumentException("A posting of nothing to " + account);
    }
  }

  /** So much on that side of the account. */
  public static Posting debit(LedgerAccount account, Money amount) {
    return new Posting(account, amount);
  }

  /** So much on that side of the account. */
  public static Posting credit(LedgerAccount account, Money amount) {
    return new Posting(account, amount.negated());
  }
}
