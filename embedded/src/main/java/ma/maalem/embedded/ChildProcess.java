package ma.maalem.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A server in a process of its own, with its log and its pid file. */
final class ChildProcess {
  private final Process process;
  private final PidFile pidFile;

  private ChildProcess(Process process, PidFile pidFile) {
    this.process = process;
    this.pidFile = pidFile;
  }

  /** What to run and where; the log of the start before is kept beside the new one. */
  record Launch(
      List<String> command,
      Map<String, String> environment,
      Path directory,
      Path log,
      PidFile pidFile) {}

  static ChildProcess start(Launch launch) {
    try {
      Folders.createParent(launch.log());
      if (Files.exists(launch.log())) {
        Path previous = launch.log().resolveSibling(launch.log().getFileName() + ".previous");
        Files.move(launch.log(), previous, StandardCopyOption.REPLACE_EXISTING);
      }
      ProcessBuilder builder =
          new ProcessBuilder(deafToCtrlC(launch.command()))
              .directory(launch.directory().toFile())
              .redirectErrorStream(true)
              .redirectInput(new File(isWindows() ? "NUL" : "/dev/null"))
              .redirectOutput(launch.log().toFile());
      builder.environment().putAll(launch.environment());
      Process process = builder.start();
      launch.pidFile().write(Stream.of(process.toHandle()));
      return new ChildProcess(process, launch.pidFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A terminal sends Ctrl-C, and its own closing, to every process of the command; the servers must
   * not hear it, because they are stopped in order. An ignored signal stays ignored across exec,
   * and Java honours that.
   */
  private static List<String> deafToCtrlC(List<String> command) {
    if (isWindows()) {
      return command;
    }
    List<String> wrapped =
        new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
    wrapped.addAll(command);
    return wrapped;
  }

  static boolean isWindows() {
    return System.getProperty("os.name", "").startsWith("Windows");
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Notes the processes the server has started itself, to be called once it is up. */
  void rememberDescendants() {
    pidFile.write(family(process.toHandle()));
  }

  /** Asks the server to end, and insists when it does not. */
  void stop(Duration patience) {
    stop(List.of(process.toHandle()), patience);
    pidFile.clear();
  }

  /** Ends the server as a power cut would. */
  void kill() {
    List<ProcessHandle> family = family(process.toHandle()).toList();
    family.forEach(ProcessHandle::destroyForcibly);
    awaitEnd(family, Duration.ofSeconds(10));
    pidFile.clear();
  }

  /**
   * Ends the processes that a killed starter left behind.
   *
   * @return whether there were any
   */
  static boolean stopSurvivors(PidFile pidFile, Duration patience) {
    List<ProcessHandle> survivors = pidFile.survivors();
    stop(survivors, patience);
    pidFile.clear();
    return !survivors.isEmpty();
  }

  private static void stop(List<ProcessHandle> processes, Duration patience) {
    List<ProcessHandle> family =
        processes.stream().flatMap(ChildProcess::family).distinct().toList();
    processes.forEach(ProcessHandle::destroy);
    if (!awaitEnd(family, patience)) {
      family.forEach(ProcessHandle::destroyForcibly);
      awaitEnd(family, Duration.ofSeconds(10));
    }
  }

  private static Stream<ProcessHandle> family(ProcessHandle head) {
    return Stream.concat(Stream.of(head), head.descendants());
  }

  private static boolean awaitEnd(List<ProcessHandle> processes, Duration limit) {
    return Wait.until(limit, () -> processes.stream().noneMatch(ProcessHandle::isAlive));
  }
}
