package ma.maalem.orders.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;
import ma.maalem.platform.jobs.Retry;
import ma.maalem.platform.persistence.Transactions;

/**
 * Carries a payment to the provider and back in three steps: claimed and read in a transaction,
 * asked for outside of any, settled in another. A crash at any line is made good by asking again:
 * opening and cancelling are idempotent, looking up harms nobody.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
class AskProvider {

  private static final Logger LOG = System.getLogger(AskProvider.class.getName());

  /** How long a claim keeps others from asking the same. */
  private static final Duration CLAIM = Duration.ofMinutes(1);

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final Transactions transactions;
  private final Payments payments;
  private final PaymentGateway gateway;
  private final SettlePayment settle;
  private final InstantSource clock;

  @Inject
  AskProvider(
      Transactions transactions,
      Payments payments,
      PaymentGateway gateway,
      SettlePayment settle,
      InstantSource clock) {
    this.transactions = transactions;
    this.payments = payments;
    this.gateway = gateway;
    this.settle = settle;
    this.clock = clock;
  }

  /** What is needed to ask, without a transaction. */
  private record Question(
      UUID payment,
      UUID order,
      String orderNumber,
      String email,
      Money amount,
      PaymentStatus status,
      Optional<String> reference,
      int attempts) {

    static Question of(Payment payment) {
      return new Question(
          payment.id(),
          payment.order(),
          payment.orderNumber(),
          payment.email(),
          payment.amount(),
          payment.status(),
          payment.reference(),
          payment.attempts());
    }
  }

  /**
   * Asks about the payment that has waited longest.
   *
   * @return false when none is due
   */
  boolean aboutNext() {
    Optional<Question> next =
        transactions.call(() -> payments.nextDue(clock.instant()).map(this::claim));
    next.ifPresent(this::ask);
    return next.isPresent();
  }

  /**
   * Asks about the payment of that order unless it has ended.
   *
   * @return false when the provider could not be reached
   */
  boolean about(UUID order) {
    Optional<Question> question =
        transactions.call(
            () ->
                payments
                    .ofOrder(order)
                    .flatMap(payment -> payments.lock(payment.id()))
                    .filter(payment -> !payment.status().isFinal())
                    .map(this::claim));
    return question.map(this::ask).orElse(true);
  }

  private Question claim(Payment payment) {
    payment.claim(clock.instant().plus(CLAIM));
    return Question.of(payment);
  }

  private boolean ask(Question question) {
    Instant asked = clock.instant();
    try {
      GatewayPayment seen = answer(question);
      Payment.Observation observation = transactions.call(() -> settle(question, seen, asked));
      if (observation == Payment.Observation.MISMATCH) {
        LOG.log(
            Level.ERROR, "Payment " + question.payment() + " does not match " + seen.reference());
      }
      return true;
    } catch (GatewayUnavailable e) {
      LOG.log(
          Level.WARNING,
          "Payment " + question.payment() + " waits for the provider: " + e.getMessage());
      transactions.run(() -> later(question));
      return false;
    } catch (GatewayRefused e) {
      LOG.log(Level.WARNING, "Payment " + question.payment() + " was refused: " + e.code());
      transactions.run(() -> payments.lock(question.payment()).orElseThrow().refused(e.code()));
      return true;
    }
  }

  private GatewayPayment answer(Question question) {
    if (question.reference().isEmpty()) {
      GatewayPayment opened =
          gateway.open(
              question.payment(), question.orderNumber(), question.email(), question.amount());
      return question.status() == PaymentStatus.CANCELLING
          ? gateway.cancel(opened.reference())
          : opened;
    }
    String reference = question.reference().get();
    return question.status() == PaymentStatus.CANCELLING
        ? gateway.cancel(reference)
        : gateway.find(reference);
  }

  private Payment.Observation settle(Question question, GatewayPayment seen, Instant asked) {
    Payment.Observation observation =
        settle.settle(question.payment(), question.order(), seen, asked);
    Payment payment = payments.lock(question.payment()).orElseThrow();
    if (!payment.status().isFinal() && payment.trouble().isEmpty()) {
      payment.askAgainAt(next(question, payment));
    }
    return observation;
  }

  /** An open payment is looked up less and less often; one that was just cancelled, at once. */
  private Instant next(Question question, Payment payment) {
    if (payment.status() == PaymentStatus.CANCELLING
        && question.status() != PaymentStatus.CANCELLING) {
      return clock.instant();
    }
    Duration wait =
        question.reference().isEmpty()
            ? Payment.FIRST_LOOK
            : Payment.FIRST_LOOK.multipliedBy(1L << Math.min(payment.attempts(), 5));
    return clock.instant().plus(wait);
  }

  private void later(Question question) {
    Duration wait = Retry.delayAfter(question.attempts());
    payments
        .lock(question.payment())
        .filter(payment -> !payment.status().isFinal())
        .ifPresent(
            payment ->
                payment.askAgainAt(
                    clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)));
  }
}
