package ma.maalem.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ma.maalem.embedded.Database;
import ma.maalem.embedded.ElasticsearchSettings;
import ma.maalem.embedded.EmbeddedElasticsearch;
import ma.maalem.embedded.EmbeddedPayara;
import ma.maalem.embedded.EmbeddedPostgresql;
import ma.maalem.embedded.PayaraSettings;
import ma.maalem.embedded.PostgresqlSettings;
import ma.maalem.embedded.mail.MailCatcher;
import ma.maalem.embedded.stripe.StripeSandbox;
import ma.maalem.embedded.stripe.StripeSandboxSettings;

/**
 * A marketplace of its own, as durable as a real one, with the generated catalogue; gone
 * afterwards.
 */
final class Stand implements AutoCloseable {

  private static final int PAYARA_HEAP_MEGABYTES = 1024;
  private static final int ELASTICSEARCH_HEAP_MEGABYTES = 512;
  private static final String NAME = "maalem";

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Path folder;
  private final Target target;

  private Stand(BenchmarkSettings settings, Consumer<String> progress) throws IOException {
    this.folder = settings.folder().resolve("servers");
    Path logs = Files.createDirectories(folder.resolve("logs"));
    Path cache =
        Files.createDirectories(settings.root().resolve("target").resolve("embedded-cache"));
    try {
      progress.accept("Starting the servers");
      EmbeddedElasticsearch search =
          started(
              EmbeddedElasticsearch.launch(
                  new ElasticsearchSettings(
                      folder.resolve("elasticsearch"),
                      cache,
                      logs.resolve("elasticsearch.log"),
                      0,
                      ELASTICSEARCH_HEAP_MEGABYTES,
                      settings
                          .root()
                          .resolve("catalog/search-analysis/target/plugin/maalem-analysis"))));
      EmbeddedPostgresql postgresql =
          started(
              EmbeddedPostgresql.start(
                  new PostgresqlSettings(
                      folder.resolve("postgresql"),
                      cache.resolve("postgresql"),
                      logs.resolve("postgresql.log"),
                      0,
                      NAME,
                      true)));
      Database database = postgresql.ensureDatabase(NAME, NAME, UUID.randomUUID().toString());
      URI address = URI.create("http://localhost:" + freePort());
      StripeSandbox stripe =
          started(
              StripeSandbox.start(
                  StripeSandboxSettings.inMemory()
                      .sendingTo(
                          address.resolve("/api/v1/webhooks/stripe"),
                          StripeSandboxSettings.WEBHOOK_SECRET)));
      MailCatcher mail = started(MailCatcher.start());
      EmbeddedPayara application =
          started(
              EmbeddedPayara.launch(
                  new PayaraSettings(
                      settings.war(),
                      folder.resolve("payara"),
                      cache,
                      logs.resolve("payara.log"),
                      address.getPort(),
                      PAYARA_HEAP_MEGABYTES,
                      false,
                      configuration(settings, address, database, search, stripe, mail))));
      search.awaitReady();
      application.awaitReady(progress, () -> {});
      this.target = new Target(address, Optional.of(search.uri()), Optional.of(database));
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  static Stand start(BenchmarkSettings settings, Consumer<String> progress) throws IOException {
    return new Stand(settings, progress);
  }

  Target target() {
    return target;
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        System.err.println("A server did not stop: " + e.getMessage());
      }
    }
    delete(folder);
  }

  private Map<String, String> configuration(
      BenchmarkSettings settings,
      URI address,
      Database database,
      EmbeddedElasticsearch search,
      StripeSandbox stripe,
      MailCatcher mail) {
    Map<String, String> configuration = new HashMap<>();
    configuration.put("maalem.base-url", address.toString());
    configuration.put(
        "maalem.db.url",
        database.url() + (database.url().contains("?") ? "&" : "?") + "stringtype=unspecified");
    configuration.put("maalem.db.user", database.user());
    configuration.put("maalem.db.password", database.password());
    configuration.put("maalem.elasticsearch.url", search.uri().toString());
    configuration.put("maalem.stripe.api-base", stripe.uri().toString());
    configuration.put("maalem.stripe.script-url", stripe.scriptUri().toString());
    configuration.put("maalem.stripe.secret-key", stripe.settings().secretKey());
    configuration.put("maalem.stripe.publishable-key", stripe.settings().publishableKey());
    configuration.put("maalem.stripe.webhook-secret", stripe.settings().webhookSecret());
    configuration.put("maalem.smtp.host", "127.0.0.1");
    configuration.put("maalem.smtp.port", Integer.toString(mail.smtpPort()));
    configuration.put("maalem.media.directory", folder.resolve("media").toString());
    configuration.put("maalem.demo", "true");
    configuration.put("maalem.demo.listings", Integer.toString(settings.listings()));
    return configuration;
  }

  private <T extends AutoCloseable> T started(T server) {
    running.push(server);
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
