package ma.maalem.orders.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Money;
import ma.maalem.orders.RefundCompleted;
import ma.maalem.orders.checkout.OrderProgress;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.ledger.Ledger;
import ma.maalem.orders.payment.GatewayRefund;
import ma.maalem.orders.payment.RefundRequests;
import ma.maalem.platform.outbox.Outbox;

/** Refunds as rows, which a drain carries out. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StoredRefundRequests implements RefundRequests {

  private static final String LATE = "LATE_PAYMENT";

  private final Refunds refunds;
  private final OrderProgress progress;
  private final Ledger ledger;
  private final Outbox outbox;
  private final InstantSource clock;

  @Inject
  StoredRefundRequests(
      Refunds refunds, OrderProgress progress, Ledger ledger, Outbox outbox, InstantSource clock) {
    this.refunds = refunds;
    this.progress = progress;
    this.ledger = ledger;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void returnLate(UUID payment, UUID order, String paymentReference, Money amount) {
    refunds.add(
        new Refund(
            Ids.next(),
            payment,
            paymentReference,
            order,
            Optional.empty(),
            "late/" + payment,
            amount,
            LATE,
            clock.instant()));
  }

  @Override
  public boolean observe(UUID id, GatewayRefund seen) {
    Optional<Refund> known = refunds.find(id);
    known.ifPresent(refund -> settle(refund, seen));
    return known.isPresent();
  }

  @Override
  public Money refundedOf(UUID payment, Money zero) {
    return refunds.ofPayment(payment).stream().map(Refund::amount).reduce(zero, Money::plus);
  }

  private void settle(Refund known, GatewayRefund seen) {
    OrderView order = progress.lock(known.order());
    Refund refund = refunds.lock(known.id()).orElseThrow();
    Instant now = clock.instant();
    if (refund.observe(seen, now, now.plus(CarryOutRefunds.NEXT_LOOK))) {
      ledger.refundPaid(refund.id(), refund.order(), refund.amount());
      outbox.publish(
          new RefundCompleted(
              order.id(),
              order.number(),
              order.email(),
              order.language().tag(),
              refund.id(),
              refund.amount(),
              now));
    }
  }
}
