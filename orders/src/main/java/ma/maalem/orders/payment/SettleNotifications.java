package ma.maalem.orders.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;
import ma.maalem.platform.jobs.Drain;
import ma.maalem.platform.persistence.Transactions;

/**
 * Draws the consequences of notifications, each in one transaction with its completion. What cannot
 * be ours or does not add up is parked with a reason that operators see.
 */
@ApplicationScoped
class SettleNotifications implements Drain {

  private static final Logger LOG = System.getLogger(SettleNotifications.class.getName());

  private final Transactions transactions;
  private final Notifications notifications;
  private final NotificationFormat format;
  private final Payments payments;
  private final SettlePayment settle;
  private final RefundRequests refunds;
  private final InstantSource clock;

  @Inject
  SettleNotifications(
      Transactions transactions,
      Notifications notifications,
      NotificationFormat format,
      Payments payments,
      SettlePayment settle,
      RefundRequests refunds,
      InstantSource clock) {
    this.transactions = transactions;
    this.notifications = notifications;
    this.format = format;
    this.payments = payments;
    this.settle = settle;
    this.refunds = refunds;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "orders.settle-notifications";
  }

  @Override
  public int drain() {
    String[] current = {""};
    try {
      return transactions.call(
          () -> {
            Optional<Notification> next = notifications.nextDue(clock.instant());
            next.ifPresent(
                notification -> {
                  current[0] = notification.id();
                  settle(notification);
                });
            return next.isPresent() ? 1 : 0;
          });
    } catch (RuntimeException e) {
      if (current[0].isEmpty()) {
        throw e;
      }
      LOG.log(Level.WARNING, "Notification " + current[0] + " could not be settled", e);
      transactions.run(() -> notifications.failed(current[0], e.toString(), clock.instant()));
      return 1;
    }
  }

  private void settle(Notification notification) {
    Optional<String> reason =
        format
            .interpret(notification)
            .fold(
                told -> payment(told, notification),
                this::refund,
                this::returned,
                nothing -> Optional.empty());
    reason.ifPresentOrElse(
        why -> {
          LOG.log(Level.WARNING, "Notification " + notification.id() + " is parked: " + why);
          notifications.parked(notification.id(), why, clock.instant());
        },
        () -> notifications.settled(notification.id(), clock.instant()));
  }

  private Optional<String> payment(Told.PaymentSeen told, Notification notification) {
    Optional<Payment> payment =
        told.payment()
            .or(() -> payments.idByReference(told.seen().reference()))
            .flatMap(payments::find);
    if (payment.isEmpty()) {
      return Optional.of("UNKNOWN_PAYMENT");
    }
    UUID id = payment.get().id();
    Payment.Observation observation =
        settle.settle(id, payment.get().order(), told.seen(), notification.createdAt());
    return observation == Payment.Observation.MISMATCH
        ? payments.find(id).flatMap(Payment::trouble)
        : Optional.empty();
  }

  private Optional<String> refund(Told.RefundSeen told) {
    boolean known = told.refund().isPresent() && refunds.observe(told.refund().get(), told.seen());
    return known ? Optional.empty() : Optional.of("UNKNOWN_REFUND");
  }

  /** All that went back must be what we sent back. */
  private Optional<String> returned(Told.MoneyReturned told) {
    Optional<UUID> payment = payments.idByReference(told.paymentReference());
    if (payment.isEmpty()) {
      return Optional.of("UNKNOWN_PAYMENT");
    }
    boolean ours =
        told.amount()
                .compareTo(refunds.refundedOf(payment.get(), Money.zero(told.amount().currency())))
            <= 0;
    return ours ? Optional.empty() : Optional.of("REFUNDED_ELSEWHERE");
  }
}
