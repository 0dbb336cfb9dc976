package ma.maalem.orders.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.Money;
import ma.maalem.orders.ledger.JournalEntry.Reason;
import ma.maalem.orders.ledger.LedgerAccount.Kind;

/**
 * Enters what money did, in the transaction of what made it move. The same fact told again changes
 * nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ledger {

  private final Journal journal;
  private final InstantSource clock;

  @Inject
  Ledger(Journal journal, InstantSource clock) {
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * What one seller's part of a payment consists of.
   *
   * @param total what the buyer pays for it
   * @param commission the marketplace's share of that
   */
  public record Share(UUID seller, Money total, Money commission) {}

  /** A card payment of a whole order has arrived. */
  public void paymentReceived(UUID payment, UUID order, List<Share> shares) {
    enter(
        "payment/" + payment,
        Reason.PAYMENT_RECEIVED,
        order,
        received(Kind.STRIPE_CLEARING, shares));
  }

  /** A card payment has arrived for an order that had ended: all of it is the buyer's. */
  public void latePaymentReceived(UUID payment, UUID order, Money amount) {
    enter(
        "payment/" + payment,
        Reason.LATE_PAYMENT_RECEIVED,
        order,
        List.of(
            Posting.debit(LedgerAccount.of(Kind.STRIPE_CLEARING), amount),
            Posting.credit(LedgerAccount.of(Kind.REFUNDS_PAYABLE), amount)));
  }

  /** The carrier has taken cash at the door for one seller's part. */
  public void cashCollected(UUID sellerOrder, UUID order, Share share) {
    enter(
        "cash/" + sellerOrder,
        Reason.CASH_COLLECTED,
        order,
        received(Kind.CASH_ON_DELIVERY_RECEIVABLE, List.of(share)));
  }

  /** So much of a part's payment is to go back: the seller and the marketplace each give theirs. */
  public void refundOwed(
      UUID refund, UUID order, UUID seller, Money fromSeller, Money fromCommission) {
    List<Posting> postings = new ArrayList<>();
    if (!fromSeller.isZero()) {
      postings.add(Posting.debit(LedgerAccount.payableTo(seller), fromSeller));
    }
    if (!fromCommission.isZero()) {
      postings.add(Posting.debit(LedgerAccount.of(Kind.COMMISSION_REVENUE), fromCommission));
    }
    postings.add(
        Posting.credit(LedgerAccount.of(Kind.REFUNDS_PAYABLE), fromSeller.plus(fromCommission)));
    enter("refund-owed/" + refund, Reason.REFUND_OWED, order, postings);
  }

  /** What was to go back has gone. */
  public void refundPaid(UUID refund, UUID order, Money amount) {
    enter(
        "refund-paid/" + refund,
        Reason.REFUND_PAID,
        order,
        List.of(
            Posting.debit(LedgerAccount.of(Kind.REFUNDS_PAYABLE), amount),
            Posting.credit(LedgerAccount.of(Kind.STRIPE_CLEARING), amount)));
  }

  private static List<Posting> received(Kind where, List<Share> shares) {
    Money total = shares.stream().map(Share::total).reduce(Money::plus).orElseThrow();
    Money commission = shares.stream().map(Share::commission).reduce(Money::plus).orElseThrow();
    List<Posting> postings = new ArrayList<>();
    postings.add(Posting.debit(LedgerAccount.of(where), total));
    for (Share share : shares) {
      Money net = share.total().minus(share.commission());
      if (!net.isZero()) {
        postings.add(Posting.credit(LedgerAccount.payableTo(share.seller()), net));
      }
    }
    if (!commission.isZero()) {
      postings.add(Posting.credit(LedgerAccount.of(Kind.COMMISSION_REVENUE), commission));
    }
    return postings;
  }

  private void enter(String fact, Reason reason, UUID order, List<Posting> postings) {
    journal.add(JournalEntry.of(fact, reason, order, clock.instant(), postings));
  }
}
