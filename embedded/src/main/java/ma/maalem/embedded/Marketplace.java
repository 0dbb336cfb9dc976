package ma.maalem.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import ma.maalem.embedded.mail.MailCatcher;
import ma.maalem.embedded.stripe.StripeSandbox;
import ma.maalem.embedded.stripe.StripeSandboxSettings;
import org.jspecify.annotations.Nullable;

/**
 * All servers of one marketplace, started side by side and stopped in order: first the application,
 * then what it stands on.
 */
final class Marketplace implements AutoCloseable {
  private static final String NAME = "maalem";
  private static final long WATCH_MILLIS = 500;
  private static final int PAYARA_HEAP_MEGABYTES = 1024;
  private static final int ELASTICSEARCH_HEAP_MEGABYTES = 512;

  private final RunSettings settings;
  private final DataDirectory data;
  private final Progress progress;
  private volatile boolean stopping;
  private boolean searchIsUp;
  private @Nullable EmbeddedPostgresql postgresql;
  private @Nullable EmbeddedElasticsearch elasticsearch;
  private @Nullable EmbeddedPayara payara;
  private @Nullable StripeSandbox stripe;
  private @Nullable MailCatcher mail;

  Marketplace(RunSettings settings, DataDirectory data, Progress progress) {
    this.settings = settings;
    this.data = data;
    this.progress = progress;
  }

  /**
   * Starts everything and returns when the application is ready.
   *
   * @throws ServerFailed when a server does not come up
   */
  void start() {
    if (!Files.isDirectory(data.cache())) {
      progress.accept("Unpacking the servers, once");
    }
    EmbeddedElasticsearch search = launchElasticsearch();
    Database database = startPostgresql();
    StripeSandbox sandbox = startStripe();
    MailCatcher catcher = startMail();
    EmbeddedPayara server = launchPayara(configuration(database, search, sandbox, catcher));
    server.awaitReady(progress, () -> announceOnce(search));
    while (!searchIsUp) {
      announceOnce(search);
      Wait.pause();
    }
    if (server.recordsClasses()) {
      progress.accept("Remembering what was loaded, so that the next start is quicker");
      server.rememberClasses();
    }
    data.markComplete();
  }

  private void announceOnce(EmbeddedElasticsearch search) {
    if (!searchIsUp && search.isReady()) {
      searchIsUp = true;
      progress.accept("Elasticsearch is up");
    }
  }

  /** Where people go. */
  URI address() {
    return URI.create("http://localhost:" + settings.port());
  }

  /** The page on which the Stripe sandbox shows what it holds, once it has started. */
  @Nullable URI stripeDashboard() {
    return stripe == null ? null : stripe.uri();
  }

  /** The page that shows the caught mail, once its server has started. */
  @Nullable URI mailPage() {
    return mail == null ? null : mail.uri();
  }

  /**
   * Looks after the servers until one is gone for good.
   *
   * @throws ServerFailed when the application or its database has ended
   */
  void watch() {
    while (!stopping) {
      synchronized (this) {
        if (!stopping && payara != null && !payara.isAlive()) {
          throw new ServerFailed(
              "The application server ended by itself; its log is " + payara.log());
        }
        if (!stopping && postgresql != null && !postgresql.isAlive()) {
          throw new ServerFailed(
              "PostgreSQL ended by itself; its log is " + data.logs().resolve("postgresql.log"));
        }
        if (!stopping && elasticsearch != null && !elasticsearch.isAlive()) {
          progress.accept("Elasticsearch ended by itself: starting it again");
          elasticsearch.restart();
          progress.accept("Elasticsearch is back");
        }
      }
      Wait.pause(WATCH_MILLIS);
    }
  }

  boolean isStopping() {
    return stopping;
  }

  /** Stops the servers in order; whatever does not want to end is ended. */
  @Override
  public void close() {
    stopping = true;
    synchronized (this) {
      stop("the application", payara);
      stop("Elasticsearch", elasticsearch);
      stop("PostgreSQL", postgresql);
      stop("Stripe sandbox", stripe);
      stop("mail catcher", mail);
      data.close();
    }
  }

  private synchronized EmbeddedElasticsearch launchElasticsearch() {
    refuseWhileStopping();
    progress.accept("Elasticsearch is starting");
    EmbeddedElasticsearch server =
        EmbeddedElasticsearch.launch(
            new ElasticsearchSettings(
                data.elasticsearch(),
                data.cache(),
                data.logs().resolve("elasticsearch.log"),
                0,
                ELASTICSEARCH_HEAP_MEGABYTES,
                settings.plugin()));
    elasticsearch = server;
    return server;
  }

  private synchronized Database startPostgresql() {
    refuseWhileStopping();
    progress.accept("PostgreSQL is starting");
    EmbeddedPostgresql server =
        EmbeddedPostgresql.start(
            new PostgresqlSettings(
                data.postgresqlCluster(),
                data.cache().resolve("postgresql"),
                data.logs().resolve("postgresql.log"),
                0,
                data.secrets().get("postgresql.superuser", ""),
                true));
    postgresql = server;
    progress.accept("PostgreSQL is up");
    return server.ensureDatabase(NAME, NAME, data.secrets().get("postgresql." + NAME, ""));
  }

  private synchronized StripeSandbox startStripe() {
    refuseWhileStopping();
    Secrets secrets = data.secrets();
    try {
      StripeSandbox sandbox =
          StripeSandbox.start(
              StripeSandboxSettings.inMemory()
                  .onPort(Ports.preferring(settings.port() + 2))
                  .withKeys(
                      secrets.get("stripe.secret-key", "sk_test_"),
                      secrets.get("stripe.publishable-key", "pk_test_"))
                  .sendingTo(
                      address().resolve("/api/v1/webhooks/stripe"),
                      secrets.get("stripe.webhook-secret", "whsec_"))
                  .keptIn(Folders.create(data.stripe())));
      stripe = sandbox;
      return sandbox;
    } catch (IOException e) {
      throw new ServerFailed("The Stripe sandbox did not start: " + e.getMessage(), e);
    }
  }

  private synchronized MailCatcher startMail() {
    refuseWhileStopping();
    try {
      MailCatcher catcher = MailCatcher.start(0, Ports.preferring(settings.port() + 1));
      mail = catcher;
      return catcher;
    } catch (IOException e) {
      throw new ServerFailed("The mail catcher did not start: " + e.getMessage(), e);
    }
  }

  private synchronized EmbeddedPayara launchPayara(Map<String, String> configuration) {
    refuseWhileStopping();
    progress.accept("The application is starting");
    EmbeddedPayara server =
        EmbeddedPayara.launch(
            new PayaraSettings(
                settings.application(),
                data.payara(),
                data.cache(),
                data.logs().resolve("payara.log"),
                settings.port(),
                PAYARA_HEAP_MEGABYTES,
                true,
                configuration));
    payara = server;
    return server;
  }

  private Map<String, String> configuration(
      Database database, EmbeddedElasticsearch search, StripeSandbox sandbox, MailCatcher catcher) {
    Map<String, String> configuration = new HashMap<>();
    configuration.put("maalem.base-url", address().toString());
    configuration.put("maalem.db.url", database.url());
    configuration.put("maalem.db.user", database.user());
    configuration.put("maalem.db.password", database.password());
    configuration.put("maalem.elasticsearch.url", search.uri().toString());
    configuration.put("maalem.stripe.api-base", sandbox.uri().toString());
    configuration.put("maalem.stripe.script-url", sandbox.scriptUri().toString());
    configuration.put("maalem.stripe.secret-key", sandbox.settings().secretKey());
    configuration.put("maalem.stripe.publishable-key", sandbox.settings().publishableKey());
    configuration.put("maalem.stripe.webhook-secret", sandbox.settings().webhookSecret());
    configuration.put("maalem.smtp.host", "127.0.0.1");
    configuration.put("maalem.smtp.port", Integer.toString(catcher.smtpPort()));
    configuration.put("maalem.mail.from", "Maalem <no-reply@maalem.example>");
    configuration.put("maalem.media.directory", Folders.create(data.media()).toString());
    configuration.put("maalem.demo", "true");
    configuration.putAll(settings.configuration());
    return configuration;
  }

  private void refuseWhileStopping() {
    if (stopping) {
      throw new ServerFailed("Stopped while starting");
    }
  }

  private void stop(String name, @Nullable AutoCloseable server) {
    if (server == null) {
      return;
    }
    try {
      server.close();
      progress.accept("Stopped " + name);
    } catch (Exception e) {
      progress.accept("Could not stop " + name + ": " + e.getMessage());
    }
  }
}
