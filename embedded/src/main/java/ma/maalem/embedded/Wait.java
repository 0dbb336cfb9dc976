package ma.maalem.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what other processes do, which nothing announces. */
final class Wait {
  private static final long STEP_MILLIS = 50;

  private Wait() {}

  /** Whether the condition became true in time. */
  static boolean until(Duration limit, BooleanSupplier condition) {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() >= end) {
        return false;
      }
      pause();
    }
    return true;
  }

  static void pause() {
    pause(STEP_MILLIS);
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailed("Interrupted while waiting for a server", e);
    }
  }
}
