package ma.maalem.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what requests cost, from any thread. */
final class Measurements {

  private final Map<String, Series> series = new HashMap<>();

  /**
   * @param begun and ended as of {@link System#nanoTime()}
   */
  synchronized void add(String step, long begun, long ended, boolean failed) {
    series.computeIfAbsent(step, name -> new Series()).add(begun, ended, failed);
  }

  /** Empty when no such request was made. */
  synchronized Optional<Step> step(String name) {
    return Optional.ofNullable(series.get(name)).map(found -> found.step(name));
  }

  private static final class Series {

    private final List<Long> nanos = new ArrayList<>();
    private int failures;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    void add(long begun, long ended, boolean failed) {
      first = Math.min(first, begun);
      last = Math.max(last, ended);
      if (failed) {
        failures++;
      } else {
        nanos.add(ended - begun);
      }
    }

    Step step(String name) {
      long[] all = nanos.stream().mapToLong(Long::longValue).toArray();
      return Step.of(name, all, failures, (last - first) / 1e9);
    }
  }
}
