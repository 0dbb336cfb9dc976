package ma.maalem.embedded;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;

/** Lines with the seconds since the command was given. */
final class Progress implements Consumer<String> {
  private static final int LONGEST = 150;

  private final PrintStream out;
  private final long startMillis;

  /**
   * @param startMillis when the command was given, in milliseconds since 1970
   */
  Progress(PrintStream out, long startMillis) {
    this.out = out;
    this.startMillis = startMillis;
  }

  @Override
  public synchronized void accept(String line) {
    String shown = line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    out.println(String.format(Locale.ROOT, "[%6.1f s] %s", seconds(), shown));
    out.flush();
  }

  double seconds() {
    return (System.currentTimeMillis() - startMillis) / 1000.0;
  }
}
