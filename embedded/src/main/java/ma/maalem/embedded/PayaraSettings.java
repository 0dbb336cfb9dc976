package ma.maalem.embedded;

import java.nio.file.Path;
import java.util.Map;

/**
 * Which application a Payara Micro serves, and where and how it runs.
 *
 * @param application a WAR or, quicker to start, the folder of an unpacked one
 * @param directory its own folder: program, archive of loaded classes
 * @param cache folder in which the distribution is unpacked once
 * @param log file to which it writes
 * @param port HTTP port on the loopback interface
 * @param heapMegabytes the most its heap may grow to
 * @param quickStart compiles less thoroughly: starts in half the time and serves fewer requests a
 *     second at its best; not for measuring
 * @param configuration MicroProfile Config keys and values, handed over by environment so that
 *     secrets show in no process list
 */
public record PayaraSettings(
    Path application,
    Path directory,
    Path cache,
    Path log,
    int port,
    int heapMegabytes,
    boolean quickStart,
    Map<String, String> configuration) {

  public PayaraSettings {
    configuration = Map.copyOf(configuration);
  }

  @Override
  public String toString() {
    return "Payara Micro with " + application + " on port " + port;
  }
}
