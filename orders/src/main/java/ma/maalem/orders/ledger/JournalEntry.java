package ma.maalem.orders.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Money;

/**
 * A balanced entry. The database repeats the check in a deferred constraint trigger and takes no
 * entry twice for one fact.
 *
 * @param fact what happened, and only once: such as {@code payment/0192…}
 * @param reason code that says why
 */
public record JournalEntry(
    UUID id, String fact, Reason reason, UUID order, Instant at, List<Posting> postings) {

  /** Why money moved. */
  public enum Reason {
    PAYMENT_RECEIVED,
    /** Paid although the order had ended; goes back. */
    LATE_PAYMENT_RECEIVED,
    CASH_COLLECTED,
    REFUND_OWED,
    REFUND_PAID
  }

  public JournalEntry {
    postings = List.copyOf(postings);
    if (postings.size() < 2) {
      throw new IllegalArgumentException("An entry needs two sides: " + fact);
    }
    Money balance = postings.stream().map(Posting::amount).reduce(Money::plus).orElseThrow();
    if (!balance.isZero()) {
      throw new IllegalArgumentException("Unbalanced by " + balance + ": " + fact);
    }
  }

  /** An entry under a new id; postings of nothing may not be among them. */
  public static JournalEntry of(
      String fact, Reason reason, UUID order, Instant at, List<Posting> postings) {
    return new JournalEntry(Ids.next(), fact, reason, order, at, postings);
  }
}
