package ma.maalem.orders.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;
import ma.maalem.orders.OrderProblem;
import ma.maalem.platform.audit.AuditTrail;

/** Shows operators payments and what the provider told us, and lets them have it settled again. */
@ApplicationScoped
@Transactional
public class WatchPayments {

  private final PaymentLists lists;
  private final Notifications notifications;
  private final AuditTrail audit;
  private final InstantSource clock;

  @Inject
  WatchPayments(
      PaymentLists lists, Notifications notifications, AuditTrail audit, InstantSource clock) {
    this.lists = lists;
    this.notifications = notifications;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The newest first.
   *
   * @param troubled only those that a person must look at
   * @param cursor of an earlier page
   */
  public Page<PaymentRow> payments(
      Actor.Operator operator,
      Optional<PaymentStatus> status,
      boolean troubled,
      Optional<String> cursor,
      int size) {
    List<PaymentRow> rows = lists.payments(status, troubled, cursor.flatMap(Ids::parse), size + 1);
    return new Page<>(
        rows.subList(0, Math.min(size, rows.size())),
        rows.size() > size ? Optional.of(rows.get(size - 1).id().toString()) : Optional.empty());
  }

  /**
   * The newest first.
   *
   * @param status WAITING, SETTLED or PARKED
   * @param cursor of an earlier page
   */
  public Page<NotificationRow> notifications(
      Actor.Operator operator, Optional<String> status, Optional<String> cursor, int size) {
    List<NotificationRow> rows =
        lists.notifications(status, cursor.flatMap(WatchPayments::mark), size + 1);
    return new Page<>(
        rows.subList(0, Math.min(size, rows.size())),
        rows.size() > size
            ? Optional.of(rows.get(size - 1).receivedAt() + "~" + rows.get(size - 1).id())
            : Optional.empty());
  }

  /**
   * Has a parked notification settled again.
   *
   * @throws ma.maalem.kernel.ProblemException TRANSITION_REFUSED when it is not parked
   */
  public void retry(Actor.Operator operator, String notification) {
    if (!notifications.retry(notification, clock.instant())) {
      throw OrderProblem.TRANSITION_REFUSED.refusal();
    }
    audit.record(operator, "payment-notification.retry", "payment-notification/" + notification);
  }

  private static Optional<PaymentLists.Mark> mark(String cursor) {
    int middle = cursor.indexOf('~');
    try {
      return middle < 0
          ? Optional.empty()
          : Optional.of(
              new PaymentLists.Mark(
                  Instant.parse(cursor.substring(0, middle)), cursor.substring(middle + 1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
