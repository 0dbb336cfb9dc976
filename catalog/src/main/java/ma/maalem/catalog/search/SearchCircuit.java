package ma.maalem.catalog.search;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps a server that does not answer from costing every request its patience: after a failure one
 * request at a time finds out whether it is back, the others are refused at once.
 */
final class SearchCircuit {

  private static final long CLOSED = Long.MIN_VALUE;

  private final long pauseNanos;
  private final LongSupplier nanoTime;

  /** When the next attempt is due, or {@link #CLOSED}. */
  private final AtomicLong nextAttempt = new AtomicLong(CLOSED);

  SearchCircuit(Duration pause, LongSupplier nanoTime) {
    this.pauseNanos = pause.toNanos();
    this.nanoTime = nanoTime;
  }

  /**
   * @throws SearchRests when the call fails so, or without a call while another found that out
   */
  <T> T call(Supplier<T> question) {
    long due = nextAttempt.get();
    if (due != CLOSED) {
      long now = nanoTime.getAsLong();
      if (now - due < 0 || !nextAttempt.compareAndSet(due, now + pauseNanos)) {
        throw new SearchRests("The search server did not answer a moment ago", null);
      }
    }
    try {
      T answer = question.get();
      nextAttempt.set(CLOSED);
      return answer;
    } catch (SearchRests rests) {
      nextAttempt.set(nanoTime.getAsLong() + pauseNanos);
      throw rests;
    }
  }
}
