package ma.maalem.orders.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.orders.checkout.OrderProgress;
import ma.maalem.orders.checkout.OrderStatus;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.ledger.Ledger;
import ma.maalem.platform.audit.AuditTrail;

/**
 * Draws the consequences of what the provider says about a payment: the only place where money
 * comes in. Orders are locked before payments, everywhere.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SettlePayment {

  private static final Actor MACHINE = new Actor.Machine("orders.settle-payment");

  private final Payments payments;
  private final OrderProgress progress;
  private final Ledger ledger;
  private final RefundRequests refunds;
  private final AuditTrail audit;

  @Inject
  SettlePayment(
      Payments payments,
      OrderProgress progress,
      Ledger ledger,
      RefundRequests refunds,
      AuditTrail audit) {
    this.payments = payments;
    this.progress = progress;
    this.ledger = ledger;
    this.refunds = refunds;
    this.audit = audit;
  }

  Payment.Observation settle(UUID id, UUID orderId, GatewayPayment seen, Instant at) {
    OrderView order = progress.lock(orderId);
    Payment payment = payments.lock(id).orElseThrow();
    Payment.Observation observation = payment.observe(seen, at);
    if (observation == Payment.Observation.RECEIVED) {
      received(order, payment);
    }
    return observation;
  }

  private void received(OrderView order, Payment payment) {
    if (order.status() == OrderStatus.AWAITING_PAYMENT) {
      progress.paid(order.id());
      ledger.paymentReceived(
          payment.id(),
          order.id(),
          order.parts().stream()
              .map(part -> new Ledger.Share(part.seller(), part.total(), part.commission()))
              .toList());
      audit.record(
          MACHINE,
          "order.pay",
          "order/" + order.id(),
          Map.of("amount", payment.amount().toString()));
    } else {
      ledger.latePaymentReceived(payment.id(), order.id(), payment.amount());
      refunds.returnLate(
          payment.id(), order.id(), payment.reference().orElseThrow(), payment.amount());
      audit.record(
          MACHINE,
          "order.return-late-payment",
          "order/" + order.id(),
          Map.of("amount", payment.amount().toString(), "order", order.status().name()));
    }
  }
}
