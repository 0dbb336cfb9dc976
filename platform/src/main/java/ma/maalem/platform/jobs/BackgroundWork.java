package ma.maalem.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import ma.maalem.platform.persistence.DatabaseReady;
import ma.maalem.platform.persistence.MarketDataSource;
import org.jspecify.annotations.Nullable;

/** Starts the drains and the clustered scheduler once the database is ready, and stops them. */
@ApplicationScoped
public class BackgroundWork {

  private static final long PAUSE_MILLIS = 150;
  private static final int JOB_THREADS = 3;

  @Resource(lookup = MarketDataSource.NAME)
  private DataSource dataSource;

  @Resource private ManagedScheduledExecutorService timer;
  @Resource private ContextService contexts;

  private final Instance<Drain> drains;
  private final Instance<Job> jobs;
  private final List<ScheduledFuture<?>> loops = new ArrayList<>();
  private @Nullable Scheduler scheduler;

  @Inject
  BackgroundWork(@Any Instance<Drain> drains, @Any Instance<Job> jobs) {
    this.drains = drains;
    this.jobs = jobs;
  }

  void start(@Observes DatabaseReady ready) {
    for (Drain drain : drains) {
      loops.add(
          timer.scheduleWithFixedDelay(
              new DrainLoop(drain), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    }
    List<RecurringTask<?>> tasks = new ArrayList<>();
    for (Job job : jobs) {
      // the scheduler's threads are its own: the job brings the application's context along
      Runnable run = contexts.contextualRunnable(job::run);
      tasks.add(
          Tasks.recurring(job.name(), job.schedule()).execute((instance, context) -> run.run()));
    }
    scheduler =
        Scheduler.create(dataSource)
            .tableName("platform.scheduled_tasks")
            .startTasks(tasks)
            .threads(JOB_THREADS)
            .pollingInterval(Duration.ofSeconds(1))
            .shutdownMaxWait(Duration.ofSeconds(10))
            .build();
    scheduler.start();
  }

  @PreDestroy
  void stop() {
    loops.forEach(loop -> loop.cancel(false));
    if (scheduler != null) {
      scheduler.stop();
    }
  }
}
