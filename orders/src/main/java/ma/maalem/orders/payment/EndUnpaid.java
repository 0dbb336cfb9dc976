package ma.maalem.orders.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.orders.checkout.OrderProgress;
import ma.maalem.orders.checkout.OrderStatus;
import ma.maalem.platform.audit.AuditTrail;

/** Ends an order that waits for its payment: stock is free again and the payment is called off. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EndUnpaid {

  private final OrderProgress progress;
  private final Payments payments;
  private final AuditTrail audit;
  private final InstantSource clock;

  @Inject
  EndUnpaid(OrderProgress progress, Payments payments, AuditTrail audit, InstantSource clock) {
    this.progress = progress;
    this.payments = payments;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @return false when it does not wait for its payment
   */
  boolean end(Actor actor, UUID order, String reason) {
    if (progress.lock(order).status() != OrderStatus.AWAITING_PAYMENT) {
      return false;
    }
    progress.cancelUnpaid(order, reason);
    payments
        .ofOrder(order)
        .flatMap(payment -> payments.lock(payment.id()))
        .ifPresent(payment -> payment.cancel(clock.instant()));
    audit.record(actor, "order.cancel", "order/" + order, Map.of("reason", reason));
    return true;
  }
}
