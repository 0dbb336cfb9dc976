package ma.maalem.embedded;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunIT {
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @TempDir Path directory;
  private final int port = Ports.free();
  private @Nullable Process run;

  @BeforeEach
  void shareThePrograms() throws IOException {
    Path cache = directory.resolve("data/cache");
    Files.createDirectories(cache.getParent());
    Folders.delete(EmbeddedServers.cache().resolve("payara")); // what another place has left
    Files.createSymbolicLink(cache, EmbeddedServers.cache());
    Files.createFile(directory.resolve("data/run.lock"));
  }

  @AfterEach
  void endWhatStillRuns() throws InterruptedException, IOException {
    if (run != null) {
      run.destroy();
      run.waitFor(60, TimeUnit.SECONDS);
    }
    Files.delete(directory.resolve("data/cache"));
  }

  @Test
  void everything_starts_is_announced_stops_in_order_and_starts_again() throws Exception {
    Path application = application("<web-app/>");
    run = start(application);
    awaitLine("] Ready");

    assertThat(status("/health/ready")).isEqualTo(200);
    assertThat(status("/metrics")).isEqualTo(404);
    assertThat(output())
        .contains("Maalem is ready:  http://localhost:" + port, "fatima@maalem.example");
    List<ProcessHandle> servers = run.descendants().toList();
    assertThat(servers).hasSizeGreaterThan(2);
    Path postmaster = directory.resolve("data/postgresql/cluster/postmaster.pid");
    assertThat(postmaster).exists();

    run.destroy();
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(output())
        .containsSubsequence(
            "Stopped the application",
            "Stopped Elasticsearch",
            "Stopped PostgreSQL",
            "Stopped Stripe sandbox",
            "Stopped mail catcher");
    assertThat(servers).noneMatch(ProcessHandle::isAlive);
    assertThat(postmaster).doesNotExist();

    run = start(application);
    awaitLine("] Ready");
    assertThat(output()).doesNotContain("Remembering what was loaded");
    assertThat(directory.resolve("data/logs/payara.log"))
        .content()
        .doesNotContain("Unable to use shared archive");
  }

  @Test
  void stopped_while_it_starts_it_leaves_nothing_behind() throws Exception {
    run = start(application("<web-app/>"));
    awaitLine("The application is starting");
    Awaitility.await().atMost(PATIENCE).until(() -> requireNonNull(run).descendants().count() > 2);
    List<ProcessHandle> servers = run.descendants().toList();

    run.destroy();
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(servers).noneMatch(ProcessHandle::isAlive);
    assertThat(output()).contains("Stopped mail catcher").doesNotContain("Exception", "\tat ");
  }

  @Test
  void an_application_that_cannot_be_deployed_ends_it_with_one_line() throws Exception {
    run =
        start(
            application(
                "<web-app><listener><listener-class>ma.maalem.Missing</listener-class></listener></web-app>"));

    assertThat(run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

    assertThat(run.exitValue()).isEqualTo(1);
    assertThat(output())
        .contains("The application could not be deployed", "ma.maalem.Missing", "payara.log")
        .doesNotContain("\tat ");
  }

  private Path application(String webXml) throws IOException {
    Path classes = Files.createDirectories(directory.resolve("application/WEB-INF/classes"));
    Files.writeString(classes.resolve("../web.xml"), webXml);
    Files.writeString(
        classes.resolve("demo-accounts.properties"), "fatima@maalem.example = weaver-7 | Artisan");
    return directory.resolve("application");
  }

  private Process start(Path application) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path") + File.pathSeparator + "target/classes",
            "-Dmaalem.run.application=" + application,
            "-Dmaalem.data=" + directory.resolve("data"),
            "-Dmaalem.port=" + port,
            Run.class.getName())
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("output").toFile())
        .start();
  }

  private void awaitLine(String part) {
    Awaitility.await().atMost(PATIENCE).until(() -> output().contains(part));
  }

  private String output() throws IOException {
    return Files.readString(directory.resolve("output"));
  }

  private int status(String path) throws IOException {
    var connection =
        (HttpURLConnection) URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }
}
