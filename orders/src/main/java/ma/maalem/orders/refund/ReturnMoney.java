package ma.maalem.orders.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Money;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.checkout.OrderProgress;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.ledger.Ledger;
import ma.maalem.orders.payment.ReadPayments;

/** Notes that so much of a part's card payment goes back, and who loses what by it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReturnMoney {

  private final Refunds refunds;
  private final OrderProgress progress;
  private final ReadPayments payments;
  private final Ledger ledger;
  private final InstantSource clock;

  @Inject
  ReturnMoney(
      Refunds refunds,
      OrderProgress progress,
      ReadPayments payments,
      Ledger ledger,
      InstantSource clock) {
    this.refunds = refunds;
    this.progress = progress;
    this.payments = payments;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The order is locked by the caller. */
  Refund returnMoney(
      OrderView order, OrderView.Part part, Money amount, String requestKey, String reason) {
    ReadPayments.Settled payment =
        payments
            .settledOf(order.id())
            .orElseThrow(() -> OrderProblem.TRANSITION_REFUSED.refusal(order.status()));
    OrderProgress.Shares shares = progress.refund(part.id(), amount);
    UUID id = Ids.next();
    ledger.refundOwed(id, order.id(), part.seller(), shares.seller(), shares.commission());
    Refund refund =
        new Refund(
            id,
            payment.id(),
            payment.reference(),
            order.id(),
            Optional.of(part.id()),
            requestKey,
            amount,
            reason,
            clock.instant());
    refunds.add(refund);
    return refund;
  }
}
