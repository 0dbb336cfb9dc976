package ma.maalem.platform.jobs;

import java.time.Duration;

/** The one back-off: from one second doubling to an hour, given up after twenty attempts. */
public final class Retry {

  private static final int ATTEMPTS = 20;
  private static final Duration LONGEST = Duration.ofHours(1);

  private Retry() {}

  /**
   * @param attempts how many have failed, from 1
   */
  public static Duration delayAfter(int attempts) {
    Duration delay = Duration.ofSeconds(1L << Math.min(attempts - 1, 12));
    return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
  }

  public static boolean exhausted(int attempts) {
    return attempts >= ATTEMPTS;
  }
}
