package ma.maalem.orders.basket;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import ma.maalem.platform.jobs.Job;
import ma.maalem.platform.time.MoroccoTime;

/** Deletes baskets that nobody has changed for sixty days. */
@ApplicationScoped
class ForgetBaskets implements Job {

  static final Duration LIFE = Duration.ofDays(60);

  private final Baskets baskets;
  private final InstantSource clock;

  @Inject
  ForgetBaskets(Baskets baskets, InstantSource clock) {
    this.baskets = baskets;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "orders.forget-baskets";
  }

  @Override
  public Schedule schedule() {
    return Schedules.daily(MoroccoTime.ZONE, LocalTime.of(3, 40));
  }

  @Override
  @Transactional
  public void run() {
    baskets.forgetUntouchedSince(clock.instant().minus(LIFE));
  }
}
