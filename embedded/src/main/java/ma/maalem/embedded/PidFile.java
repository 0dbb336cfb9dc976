package ma.maalem.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Remembers on disk which processes were started, so that they are found again after the starter
 * was killed.
 *
 * <p>A line holds a process id and the second in which that process began: ids are reused, the pair
 * is not.
 */
final class PidFile {
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

  private final Path file;

  PidFile(Path file) {
    this.file = file;
  }

  void write(Stream<ProcessHandle> processes) {
    List<String> lines =
        processes.map(each -> each.pid() + " " + startOf(each).getEpochSecond()).toList();
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The remembered processes that are still alive. */
  List<ProcessHandle> survivors() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file).stream()
          .map(line -> line.trim().split(" "))
          .filter(parts -> parts.length == 2)
          .flatMap(parts -> alive(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException damaged) {
      return List.of();
    }
  }

  void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process with that id, if it is alive and began at that second. */
  static Stream<ProcessHandle> alive(long pid, long startedEpochSecond) {
    return ProcessHandle.of(pid).stream()
        .filter(ProcessHandle::isAlive)
        .filter(
            process ->
                Duration.between(Instant.ofEpochSecond(startedEpochSecond), startOf(process))
                        .abs()
                        .compareTo(CLOCK_TOLERANCE)
                    <= 0);
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
