package ma.maalem.embedded;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code mvn -Prun}: the whole marketplace on this machine, until Ctrl-C.
 *
 * <p>It runs inside Maven's own process, so that Ctrl-C does not give the prompt back before
 * everything has stopped.
 */
public final class Run {
  private Run() {}

  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    PrintStream out = System.out;
    Progress progress = new Progress(out, ManagementFactory.getRuntimeMXBean().getStartTime());
    try {
      RunSettings settings = RunSettings.from(System.getProperties(), Path.of("").toAbsolutePath());
      run(settings, progress, out);
    } catch (StartRefused refusal) {
      System.err.println();
      System.err.println("Not started: " + refusal.getMessage() + ".");
      System.err.println(refusal.wayOut());
      System.exit(1);
    } catch (ServerFailed failure) {
      System.err.println();
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }

  private static void run(RunSettings settings, Progress progress, PrintStream out) {
    String address = "http://localhost:" + settings.port();
    DataDirectory data = DataDirectory.open(settings.data(), settings.fresh(), address, progress);
    try {
      new PreChecks(Machine.real()).check(settings.port(), settings.data());
    } catch (StartRefused refusal) {
      data.close();
      throw refusal;
    }
    Marketplace marketplace = new Marketplace(settings, data, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(marketplace::close, "maalem-stop"));
    try {
      marketplace.start();
      announce(marketplace, settings, progress, out);
      marketplace.watch();
    } catch (RuntimeException failure) {
      if (!marketplace.isStopping()) {
        throw failure instanceof ServerFailed told ? told : unforeseen(failure, data);
      }
    }
  }

  /** Nobody is shown a stack trace, and none is lost. */
  private static ServerFailed unforeseen(RuntimeException failure, DataDirectory data) {
    Path log = Folders.create(data.logs()).resolve("run.log");
    try (PrintStream trace = new PrintStream(log.toFile(), StandardCharsets.UTF_8)) {
      failure.printStackTrace(trace);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return new ServerFailed("Stopped by " + failure + "; the trace is in " + log, failure);
  }

  private static void announce(
      Marketplace marketplace, RunSettings settings, Progress progress, PrintStream out) {
    out.println();
    out.println("  Maalem is ready:  " + marketplace.address());
    out.println();
    List<DemoAccounts.Account> accounts = DemoAccounts.of(settings.application());
    for (DemoAccounts.Account account : accounts) {
      out.printf(
          Locale.ROOT, "  %-36s %-18s %s%n", account.email(), account.password(), account.role());
    }
    if (!accounts.isEmpty()) {
      out.println();
    }
    out.println("  Caught mail       " + marketplace.mailPage());
    out.println("  Stripe sandbox    " + marketplace.stripeDashboard());
    out.println("  Data              " + settings.data());
    out.println("  Begin anew        mvn -Prun -Dmaalem.fresh");
    out.println("  Stop              Ctrl-C");
    out.println();
    progress.accept("Ready");
  }
}
