package ma.maalem.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import ma.maalem.embedded.Database;
import ma.maalem.embedded.EmbeddedElasticsearch;
import ma.maalem.embedded.EmbeddedServers;
import ma.maalem.embedded.mail.MailCatcher;
import ma.maalem.embedded.stripe.StripeSandbox;
import ma.maalem.embedded.stripe.StripeSandboxSettings;
import org.jspecify.annotations.Nullable;

/** The real servers under the application: PostgreSQL, Elasticsearch, Stripe sandbox, mail. */
public final class Servers {

  private static @Nullable Servers shared;

  private final Path folder = Path.of(System.getProperty("maalem.it.folder", ""));
  private final URI base = URI.create("http://localhost:" + System.getProperty("maalem.it.port"));
  private final Database database = EmbeddedServers.createDatabase("maalem");
  private final EmbeddedElasticsearch elasticsearch =
      EmbeddedServers.elasticsearch(Path.of(System.getProperty("maalem.it.plugin", "")));
  private final StripeSandbox stripe;
  private final MailCatcher mail;

  private Servers() throws IOException {
    stripe =
        StripeSandbox.start(
            StripeSandboxSettings.inMemory()
                .sendingTo(
                    base.resolve("/api/v1/webhooks/stripe"), StripeSandboxSettings.WEBHOOK_SECRET)
                .retryingAfter(
                    Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(2)));
    mail = MailCatcher.start();
  }

  public static synchronized Servers shared() {
    Servers started = shared;
    if (started == null) {
      try {
        started = new Servers();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      shared = started;
    }
    return started;
  }

  /** Where the application is. */
  public URI base() {
    return base;
  }

  public Database database() {
    return database;
  }

  public EmbeddedElasticsearch elasticsearch() {
    return elasticsearch;
  }

  public StripeSandbox stripe() {
    return stripe;
  }

  public MailCatcher mail() {
    return mail;
  }

  /** Moves the application's clock by that much from the real time. */
  public void shiftClock(Duration shift) {
    try {
      Files.writeString(clock(), shift.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void writeConfiguration() {
    Properties properties = new Properties();
    properties.setProperty("maalem.base-url", base.toString());
    properties.setProperty("maalem.db.url", database.url());
    properties.setProperty("maalem.db.user", database.user());
    properties.setProperty("maalem.db.password", database.password());
    properties.setProperty("maalem.elasticsearch.url", elasticsearch.uri().toString());
    properties.setProperty("maalem.smtp.host", "127.0.0.1");
    properties.setProperty("maalem.smtp.port", Integer.toString(mail.smtpPort()));
    properties.setProperty("maalem.stripe.api-base", stripe.uri().toString());
    properties.setProperty("maalem.stripe.script-url", stripe.scriptUri().toString());
    properties.setProperty("maalem.stripe.secret-key", stripe.settings().secretKey());
    properties.setProperty("maalem.stripe.publishable-key", stripe.settings().publishableKey());
    properties.setProperty("maalem.stripe.webhook-secret", stripe.settings().webhookSecret());
    properties.setProperty("maalem.media.directory", folder.resolve("media").toString());
    properties.setProperty("maalem.clock.file", clock().toString());
    properties.setProperty("maalem.demo", "true");
    properties.setProperty("maalem.demo.listings", "240");
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(clock());
      try (Writer writer = Files.newBufferedWriter(folder.resolve("maalem.properties"))) {
        properties.store(writer, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path clock() {
    return folder.resolve("clock");
  }
}
