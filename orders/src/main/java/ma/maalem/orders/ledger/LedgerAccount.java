package ma.maalem.orders.ledger;

import java.util.Optional;
import java.util.UUID;

/**
 * Where money lies or to whom it is owed.
 *
 * @param seller whose account it is, for the kinds that are kept per seller
 */
public record LedgerAccount(Kind kind, Optional<UUID> seller) {

  /** The chart of accounts. Assets and costs are positive, debts and income negative. */
  public enum Kind {
    /** Asset: with the card payment provider, on its way to our bank. */
    STRIPE_CLEARING,
    /** Asset: cash that carriers have taken at the door and owe us. */
    CASH_ON_DELIVERY_RECEIVABLE,
    /** Debt: to one seller, for what they delivered or will deliver. */
    SELLER_PAYABLE,
    /** Income: the marketplace's share of goods sold. */
    COMMISSION_REVENUE,
    /** Debt: to buyers whose money is to go back and has not yet. */
    REFUNDS_PAYABLE
  }

  public LedgerAccount {
    if (seller.isPresent() != (kind == Kind.SELLER_PAYABLE)) {
      throw new IllegalArgumentException("Only " + Kind.SELLER_PAYABLE + " is kept per seller");
    }
  }

  /** The one account of that kind. */
  public static LedgerAccount of(Kind kind) {
    return new LedgerAccount(kind, Optional.empty());
  }

  /** What is owed to that seller. */
  public static LedgerAccount payableTo(UUID seller) {
    return new LedgerAccount(Kind.SELLER_PAYABLE, Optional.of(seller));
  }
}
