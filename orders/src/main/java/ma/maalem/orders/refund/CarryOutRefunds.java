package ma.maalem.orders.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;
import ma.maalem.orders.payment.GatewayRefund;
import ma.maalem.orders.payment.GatewayRefused;
import ma.maalem.orders.payment.GatewayUnavailable;
import ma.maalem.orders.payment.PaymentGateway;
import ma.maalem.orders.payment.RefundRequests;
import ma.maalem.platform.jobs.Drain;
import ma.maalem.platform.jobs.Retry;
import ma.maalem.platform.persistence.Transactions;

/**
 * Carries refunds to the provider in three steps: claimed in a transaction, asked for outside of
 * any under the refund's id as key, settled in another.
 */
@ApplicationScoped
class CarryOutRefunds implements Drain {

  /** After what time a pending refund is looked up without having been told of. */
  static final Duration NEXT_LOOK = Duration.ofHours(6);

  private static final Logger LOG = System.getLogger(CarryOutRefunds.class.getName());
  private static final Duration CLAIM = Duration.ofMinutes(1);

  private final Transactions transactions;
  private final Refunds refunds;
  private final RefundRequests requests;
  private final PaymentGateway gateway;
  private final InstantSource clock;

  @Inject
  CarryOutRefunds(
      Transactions transactions,
      Refunds refunds,
      RefundRequests requests,
      PaymentGateway gateway,
      InstantSource clock) {
    this.transactions = transactions;
    this.refunds = refunds;
    this.requests = requests;
    this.gateway = gateway;
    this.clock = clock;
  }

  private record Question(
      UUID refund,
      String paymentReference,
      Money amount,
      Optional<String> reference,
      int attempts) {}

  @Override
  public String name() {
    return "orders.carry-out-refunds";
  }

  @Override
  public int drain() {
    Optional<Question> next =
        transactions.call(() -> refunds.nextDue(clock.instant()).map(this::claim));
    next.ifPresent(this::ask);
    return next.isPresent() ? 1 : 0;
  }

  private Question claim(Refund refund) {
    refund.claim(clock.instant().plus(CLAIM));
    return new Question(
        refund.id(),
        refund.paymentReference(),
        refund.amount(),
        refund.status() == RefundStatus.PENDING ? refund.reference() : Optional.empty(),
        refund.attempts());
  }

  private void ask(Question question) {
    try {
      GatewayRefund seen =
          question.reference().isPresent()
              ? gateway.findRefund(question.reference().get())
              : gateway.refund(question.refund(), question.paymentReference(), question.amount());
      transactions.run(() -> settle(question, seen));
    } catch (GatewayUnavailable e) {
      LOG.log(Level.WARNING, "Refund " + question.refund() + " waits: " + e.getMessage());
      transactions.run(
          () ->
              refunds
                  .lock(question.refund())
                  .orElseThrow()
                  .askAgainAt(clock.instant().plus(Retry.delayAfter(question.attempts()))));
    } catch (GatewayRefused e) {
      LOG.log(Level.ERROR, "Refund " + question.refund() + " was refused: " + e.code());
      transactions.run(
          () -> refunds.lock(question.refund()).orElseThrow().refused(e.code(), clock.instant()));
    }
  }

  private void settle(Question question, GatewayRefund seen) {
    requests.observe(question.refund(), seen);
    Refund refund = refunds.lock(question.refund()).orElseThrow();
    if (refund.status() == RefundStatus.PENDING) {
      refund.askAgainAt(clock.instant().plus(NEXT_LOOK));
    }
  }
}
