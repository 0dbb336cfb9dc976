package ma.maalem.benchmarks;

import java.util.Arrays;

/**
 * What one kind of request cost.
 *
 * @param perSecond answers, failed ones left out
 * @param p50 milliseconds that half of the answers took at most; p95 and p99 likewise
 */
record Step(
    String name, int requests, int failures, double perSecond, double p50, double p95, double p99) {

  /**
   * @param nanos of each good answer
   * @param seconds from the first request to the last answer
   */
  static Step of(String name, long[] nanos, int failures, double seconds) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Step(
        name,
        nanos.length + failures,
        failures,
        seconds > 0 ? nanos.length / seconds : 0,
        percentile(sorted, 50),
        percentile(sorted, 95),
        percentile(sorted, 99));
  }

  private static double percentile(long[] sorted, int percent) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(sorted.length * percent / 100.0);
    return sorted[Math.max(0, rank - 1)] / 1e6;
  }
}
