package ma.maalem.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The numbers as people read them. */
final class Table {

  private static final String ROW = "%-28s %9s %7s %9s %9s %9s %9s  %s%n";

  private final StringBuilder text = new StringBuilder();

  Table() {
    text.append(
        String.format(
            Locale.ROOT,
            ROW,
            "step",
            "requests",
            "failed",
            "per s",
            "p50 ms",
            "p95 ms",
            "p99 ms",
            ""));
  }

  /** Adds a step and, below it, the raw one that it stands on, with what is between them. */
  Table compared(Optional<Step> step, Optional<Step> raw) {
    step.ifPresent(
        ours -> {
          String ratio =
              raw.map(
                      r ->
                          String.format(
                              Locale.ROOT,
                              "%.2f x the raw p50, %.2f of its throughput",
                              ours.p50() / r.p50(),
                              ours.perSecond() / r.perSecond()))
                  .orElse("");
          row(ours, ours.name(), ratio);
        });
    raw.ifPresent(r -> row(r, "  " + r.name(), ""));
    return this;
  }

  Table plain(List<Optional<Step>> steps) {
    steps.forEach(step -> step.ifPresent(s -> row(s, s.name(), "")));
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void row(Step step, String name, String remark) {
    text.append(
        String.format(
            Locale.ROOT,
            ROW,
            name,
            step.requests(),
            step.failures(),
            String.format(Locale.ROOT, "%.0f", step.perSecond()),
            millis(step.p50()),
            millis(step.p95()),
            millis(step.p99()),
            remark));
  }

  private static String millis(double millis) {
    return Double.isNaN(millis) ? "-" : String.format(Locale.ROOT, "%.1f", millis);
  }
}
