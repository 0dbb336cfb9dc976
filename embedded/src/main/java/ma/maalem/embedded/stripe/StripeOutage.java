package ma.maalem.embedded.stripe;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Makes the API fail in the ways that a remote payment provider fails in. */
public final class StripeOutage {
  private enum Mode {
    NONE,
    ANSWERS_STATUS,
    HANGS
  }

  private static final long SILENT_REPETITION_NANOS = 200_000_000;

  private Mode mode = Mode.NONE;
  private int status;
  private long dropAfter = -1;
  private @Nullable String lostKey;
  private long lostAt;
  private CountDownLatch end = new CountDownLatch(1);

  StripeOutage() {}

  /** Every call is answered with this status and not processed, for example 503 or 429. */
  public synchronized void answer(int httpStatus) {
    if (httpStatus < 400 || httpStatus > 599)
      throw new IllegalArgumentException("Not an error: " + httpStatus);
    mode = Mode.ANSWERS_STATUS;
    status = httpStatus;
  }

  /** Calls get no answer, and are not processed, until {@link #end()}. */
  public synchronized void hang() {
    mode = Mode.HANGS;
  }

  /**
   * After so many more POST calls, the next one is processed but its answer is lost: the connection
   * closes. As if the network, or the caller, had died in between.
   */
  public synchronized void dropResponseAfter(int calls) {
    dropAfter = Math.max(0, calls);
  }

  /** All is well again; hanging calls go on. */
  public synchronized void end() {
    mode = Mode.NONE;
    dropAfter = -1;
    end.countDown();
    end = new CountDownLatch(1);
  }

  synchronized String mood() {
    String drop = dropAfter < 0 ? "" : ", loses the answer of a POST after " + dropAfter + " more";
    return switch (mode) {
      case NONE -> "answers" + drop;
      case ANSWERS_STATUS -> "answers " + status + drop;
      case HANGS -> "hangs" + drop;
    };
  }

  /** Suffers the outage before a call is processed. */
  void suffer() throws InterruptedException {
    CountDownLatch wait;
    synchronized (this) {
      if (mode == Mode.ANSWERS_STATUS)
        throw status == 429
            ? StripeRefusal.api(status, "Too many requests.")
            : StripeRefusal.api(status, "The Stripe sandbox is pretending to be down.");
      if (mode == Mode.NONE) return;
      wait = end;
    }
    wait.await(10, TimeUnit.MINUTES);
  }

  /**
   * True if the answer of this processed POST must be lost. The JDK's {@code HttpURLConnection}
   * silently repeats a POST once when the connection closes: that repetition, known by key and
   * haste, loses its answer too.
   */
  synchronized boolean losesAnswer(String idempotencyKey) {
    long now = System.nanoTime();
    if (!idempotencyKey.isEmpty() && idempotencyKey.equals(lostKey)) {
      lostKey = null;
      return now - lostAt < SILENT_REPETITION_NANOS;
    }
    if (dropAfter < 0 || dropAfter-- > 0) return false;
    lostKey = idempotencyKey;
    lostAt = now;
    return true;
  }
}
