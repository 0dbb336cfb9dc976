package ma.maalem.orders.payment;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.orders.checkout.OrderProgress;
import ma.maalem.platform.jobs.Job;
import ma.maalem.platform.persistence.Transactions;

/**
 * Ends orders that were not paid in time. The provider is asked once more before, so that a slow
 * notification costs nobody their piece; while it cannot be asked, the stock waits a little longer.
 */
@ApplicationScoped
class ExpireUnpaidOrders implements Job {

  static final String UNPAID = "UNPAID";

  private static final Actor MACHINE = new Actor.Machine("orders.expire-unpaid-orders");
  private static final int BATCH = 50;

  /** How much longer stock is held while the provider rests. */
  private static final Duration GRACE = Duration.ofMinutes(10);

  private final Transactions transactions;
  private final OrderProgress progress;
  private final AskProvider ask;
  private final EndUnpaid end;
  private final InstantSource clock;

  @Inject
  ExpireUnpaidOrders(
      Transactions transactions,
      OrderProgress progress,
      AskProvider ask,
      EndUnpaid end,
      InstantSource clock) {
    this.transactions = transactions;
    this.progress = progress;
    this.ask = ask;
    this.end = end;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "orders.expire-unpaid-orders";
  }

  @Override
  public Schedule schedule() {
    return FixedDelay.of(Duration.ofSeconds(15));
  }

  @Override
  public void run() {
    for (UUID order : transactions.call(() -> progress.unpaid(BATCH))) {
      boolean known = ask.about(order);
      transactions.run(
          () -> {
            if (known || overdue(order)) {
              end.end(MACHINE, order, UNPAID);
            }
          });
    }
  }

  private boolean overdue(UUID order) {
    return progress
        .lock(order)
        .payBy()
        .filter(time -> time.plus(GRACE).isBefore(clock.instant()))
        .isPresent();
  }
}
