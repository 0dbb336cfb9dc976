package ma.maalem.benchmarks;

import io.gatling.app.Gatling$;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import ma.maalem.embedded.Database;
import ma.maalem.embedded.ServerFailed;

/** Puts load on the marketplace for a minute and prints what it cost. */
public final class Benchmarks {

  /** More failures than this share make the numbers worthless. */
  private static final double BEARABLE = 0.01;

  private static final PrintStream OUT = System.out;

  private Benchmarks() {}

  public static void main(String[] arguments) throws Exception {
    boolean sound = false;
    double busy = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    try {
      sound = run(BenchmarkSettings.fromSystemProperties());
    } catch (IllegalArgumentException | IllegalStateException | ServerFailed refusal) {
      System.err.println("Nothing was measured: " + refusal.getMessage());
    }
    if (busy > Runtime.getRuntime().availableProcessors()) {
      OUT.printf(
          Locale.ROOT,
          "This machine was busy with something else (load %.1f before the start):"
              + " measure again when it is not.%n",
          busy);
    }
    System.exit(sound ? 0 : 1);
  }

  private static boolean run(BenchmarkSettings settings) throws Exception {
    if (settings.url().isPresent()) {
      return measure(
          settings,
          new Target(settings.url().get(), settings.elasticsearch(), settings.database()));
    }
    try (Stand stand = Stand.start(settings, OUT::println)) {
      return measure(settings, stand.target());
    }
  }

  private static boolean measure(BenchmarkSettings settings, Target target)
      throws IOException, InterruptedException, ExecutionException {
    Catalogue catalogue = new Catalogue(target.application());
    int listings = catalogue.await();
    Measurements measurements = new Measurements();
    Plan plan = new Plan(settings, target, catalogue.slugs(), catalogue.orderable(), measurements);
    plan.makeCurrent();
    String[] gatling = {
      "-s", MarketplaceSimulation.class.getName(),
      "-rf", settings.folder().resolve("gatling").toString(),
      "-nr"
    };
    int status = Gatling$.MODULE$.fromArgs(gatling);
    Optional<Database> database = target.database();
    if (database.isPresent()) {
      RawRows.measure(plan, database.get());
    }
    OUT.println();
    OUT.printf(
        Locale.ROOT,
        "%d listings, %d users without pauses, %d s a step, %d processors shared with the load%n%n",
        listings,
        settings.users(),
        settings.seconds(),
        Runtime.getRuntime().availableProcessors());
    OUT.println(
        new Table()
            .compared(measurements.step(Steps.SEARCH), measurements.step(Steps.RAW_SEARCH))
            .compared(measurements.step(Steps.PAGE), measurements.step(Steps.RAW_ROW))
            .plain(
                List.of(
                    measurements.step(Steps.BASKET),
                    measurements.step(Steps.LINE),
                    measurements.step(Steps.ORDER))));
    return status == 0 && allBearable(measurements);
  }

  private static boolean allBearable(Measurements measurements) {
    List<String> spoilt =
        Stream.of(Steps.SEARCH, Steps.PAGE, Steps.BASKET, Steps.LINE, Steps.ORDER)
            .filter(
                name ->
                    measurements
                        .step(name)
                        .filter(step -> step.failures() <= step.requests() * BEARABLE)
                        .isEmpty())
            .toList();
    spoilt.forEach(name -> OUT.println("Too many failures, or no answer: " + name));
    return spoilt.isEmpty();
  }
}
