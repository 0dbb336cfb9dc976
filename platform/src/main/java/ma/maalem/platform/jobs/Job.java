package ma.maalem.platform.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

/** Something that the clock starts, on one instance of the cluster at a time. */
public interface Job {

  /** Durable name: the row in the scheduler's table. */
  String name();

  /** When it runs; {@code Schedules} of db-scheduler has the words. */
  Schedule schedule();

  /** An exception is logged and the next run comes as scheduled. */
  void run();
}
