package ma.maalem.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Payara Micro with one application at the root path, on the loopback interface, as a child
 * process.
 */
public final class EmbeddedPayara implements AutoCloseable {
  /** Without a word in the log for so long it is held to hang. */
  private static final Duration SILENCE_LIMIT = Duration.ofSeconds(120);

  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
  private static final Duration TOOL_LIMIT = Duration.ofSeconds(60);

  private static final Pattern BOOTED =
      Pattern.compile(".* INFO PayaraMicro Payara Micro .* ready in .*");
  private static final Pattern FAILED =
      Pattern.compile(
          ".* SEVERE \\S+ Exception while (loading the app|preparing the app|deploying the app).*");
  private static final Pattern CAUSE =
      Pattern.compile("(?:Caused by: |\\S+\\.)((?:\\w+\\.)*\\w*(?:Exception|Error): .*)");
  private static final Pattern PROGRESS =
      Pattern.compile(
          "\\S+ \\w+ (?:ma\\.maalem\\.\\S+|org\\.flywaydb\\.core\\.internal\\.command\\.DbMigrate(?= Migrating)) (.+)");

  private final PayaraSettings settings;
  private final boolean recordsClasses;
  private final ChildProcess process;
  private final LogTail tail;

  private EmbeddedPayara(PayaraSettings settings) {
    this.settings = settings;
    this.recordsClasses = !Files.exists(classArchive(settings));
    this.process = launch();
    this.tail = new LogTail(log());
  }

  /** Starts the process and returns at once; {@link #awaitReady} tells when it serves. */
  public static EmbeddedPayara launch(PayaraSettings settings) {
    stopLeftover(settings.directory());
    return new EmbeddedPayara(settings);
  }

  /** Stops the server that a killed starter left on this directory, if there is one. */
  static boolean stopLeftover(Path directory) {
    return ChildProcess.stopSurvivors(pidFile(directory), STOP_LIMIT);
  }

  /**
   * Waits until the application says that it is ready.
   *
   * @param progress is told what the application logs meanwhile, line by line
   * @param meanwhile is called again and again, and may throw to give up
   * @throws ServerFailed when it cannot be deployed, ends, or says nothing for two minutes
   */
  public void awaitReady(Consumer<String> progress, Runnable meanwhile) {
    boolean booted = false;
    String cause = "";
    long lastWord = System.nanoTime();
    while (!(booted && isReady())) {
      for (String line : tail.newLines()) {
        lastWord = System.nanoTime();
        booted |= BOOTED.matcher(line).matches();
        Matcher exception = CAUSE.matcher(line);
        if (exception.matches()) {
          cause = " (" + exception.group(1) + ")";
        }
        if (FAILED.matcher(line).matches()) {
          throw new ServerFailed(
              "The application could not be deployed" + cause + "; its log is " + log());
        }
        if (line.contains("Unable to use shared archive")) {
          // made for another place or machine; the next start records again
          Folders.delete(classArchive(settings));
        }
        Matcher report = PROGRESS.matcher(line);
        if (report.matches()) {
          progress.accept(report.group(1));
        }
      }
      meanwhile.run();
      if (!process.isAlive()) {
        throw new ServerFailed(
            "The application server ended while it started; its log is " + log());
      }
      if (System.nanoTime() - lastWord > SILENCE_LIMIT.toNanos()) {
        throw new ServerFailed("The application does not become ready; its log is " + log());
      }
      Wait.pause();
    }
    process.rememberDescendants();
  }

  /** Where the application is. */
  public URI uri() {
    return URI.create("http://localhost:" + settings.port());
  }

  /** The file to which the server and the application write. */
  public Path log() {
    return settings.log().toAbsolutePath();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Whether {@link #rememberClasses()} is possible and the next start would profit from it. */
  boolean recordsClasses() {
    return recordsClasses;
  }

  /**
   * Saves the loaded classes, which halves the time of the next start; the server pauses for it.
   */
  void rememberClasses() {
    Path draft = classArchive(settings).resolveSibling("classes.draft");
    Folders.delete(draft);
    List<String> command =
        List.of(
            javaProgram("jcmd"),
            Long.toString(process.pid()),
            "VM.cds",
            "dynamic_dump",
            draft.toString());
    try {
      // without the archive everything works, only more slowly
      if (run(command, settings.directory().resolve("classes.log")) && Files.exists(draft)) {
        Files.move(draft, classArchive(settings), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops it in good order: running requests are finished first. */
  @Override
  public void close() {
    process.stop(STOP_LIMIT);
    tail.close();
  }

  private ChildProcess launch() {
    Path directory = Folders.create(settings.directory().toAbsolutePath());
    Path home = layOut(directory);
    Map<String, String> environment = new HashMap<>();
    settings.configuration().forEach((key, value) -> environment.put(environmentName(key), value));
    return ChildProcess.start(
        new ChildProcess.Launch(command(home), environment, home, log(), pidFile(directory)));
  }

  private List<String> command(Path home) {
    List<String> command = new ArrayList<>();
    command.add(javaProgram("java"));
    command.add("-Xmx" + settings.heapMegabytes() + "m");
    command.add("-XX:+ExitOnOutOfMemoryError");
    if (settings.quickStart()) {
      command.add("-XX:TieredStopAtLevel=1");
    }
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Djava.awt.headless=true");
    if (recordsClasses) {
      command.add("-XX:+RecordDynamicDumpInfo");
    } else {
      command.add("-XX:SharedArchiveFile=" + classArchive(settings));
    }
    command.addAll(List.of("-jar", home.resolve("launch-micro.jar").toString()));
    command.addAll(List.of("--port", Integer.toString(settings.port())));
    command.add("--nohazelcast");
    command.addAll(List.of("--contextroot", "/"));
    command.addAll(List.of("--prebootcommandfile", home.resolve("pre-boot.txt").toString()));
    command.addAll(List.of("--postbootcommandfile", home.resolve("post-boot.txt").toString()));
    command.addAll(List.of("--logproperties", home.resolve("logging.properties").toString()));
    command.addAll(List.of("--deploy", settings.application().toAbsolutePath().toString()));
    return command;
  }

  /** A root folder remembers what was deployed in it, so every start gets a pristine one. */
  private Path layOut(Path directory) {
    try {
      Path distribution = distribution();
      Path home = directory.resolve("home");
      Folders.delete(home);
      for (String changing : List.of("config", "lib", "META-INF", "launch-micro.jar")) {
        Folders.copy(distribution.resolve(changing), home.resolve(changing));
      }
      Folders.repeat(distribution.resolve("runtime"), home.resolve("runtime"));
      for (String file : List.of("pre-boot.txt", "post-boot.txt", "logging.properties")) {
        try (InputStream resource =
            Objects.requireNonNull(EmbeddedPayara.class.getResourceAsStream("payara/" + file))) {
          Files.copy(resource, home.resolve(file));
        }
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path distribution() {
    Path log = settings.directory().toAbsolutePath().resolve("unpack.log");
    return Folders.once(
        settings
            .cache()
            .toAbsolutePath()
            .resolve("payara-micro-" + LocalRepository.version("payara")),
        draft -> {
          List<String> command =
              List.of(
                  javaProgram("java"),
                  "-jar",
                  LocalRepository.payaraMicro().toString(),
                  "--rootdir",
                  draft.toString(),
                  "--outputlauncher");
          if (!run(command, log)) {
            throw new ServerFailed("Payara Micro could not be unpacked; see " + log);
          }
        });
  }

  private static boolean run(List<String> command, Path log) throws IOException {
    Process tool =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      return tool.waitFor(TOOL_LIMIT.toSeconds(), TimeUnit.SECONDS) && tool.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      tool.destroyForcibly();
    }
  }

  /** Class archives hold for one server and one virtual machine only. */
  private static Path classArchive(PayaraSettings settings) {
    String vm = System.getProperty("java.vm.version", "").replaceAll("[^\\w.-]", "_");
    return settings
        .directory()
        .toAbsolutePath()
        .resolve("classes-" + LocalRepository.version("payara") + "-" + vm + ".jsa");
  }

  private boolean isReady() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + settings.port() + "/health/ready")
                  .toURL()
                  .openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(10_000);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return false;
    }
  }

  /** The name under which MicroProfile Config looks a key up in the environment. */
  static String environmentName(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private static String javaProgram(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static PidFile pidFile(Path directory) {
    return new PidFile(directory.resolve("payara.pid"));
  }
}
