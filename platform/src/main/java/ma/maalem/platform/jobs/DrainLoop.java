package ma.maalem.platform.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Runs a drain until it is empty; after a failure it waits longer and longer, up to five seconds.
 */
final class DrainLoop implements Runnable {

  private static final Logger LOG = System.getLogger(DrainLoop.class.getName());
  private static final long LONGEST_PAUSE_MILLIS = 5_000;
  private static final int LONGEST_RUN = 1_000;

  private final Drain drain;
  private long resumeAtNanos = System.nanoTime();
  private long pauseMillis;

  DrainLoop(Drain drain) {
    this.drain = drain;
  }

  @Override
  public void run() {
    if (System.nanoTime() - resumeAtNanos < 0) {
      return;
    }
    try {
      for (int i = 0; i < LONGEST_RUN && drain.drain() > 0; i++) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
      }
      if (pauseMillis > 0) {
        pauseMillis = 0;
        LOG.log(Level.INFO, drain.name() + " works again");
      }
    } catch (RuntimeException e) {
      if (pauseMillis == 0) {
        LOG.log(Level.WARNING, drain.name() + " rests after a failure and will go on", e);
      }
      pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, Math.max(250, pauseMillis * 2));
      resumeAtNanos = System.nanoTime() + pauseMillis * 1_000_000;
    }
  }
}
