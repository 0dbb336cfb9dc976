package ma.maalem.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ma.maalem.embedded.mail.MailCatcher;
import ma.maalem.embedded.stripe.StripeSandbox;
import ma.maalem.embedded.stripe.StripeSandboxSettings;
import org.jspecify.annotations.Nullable;

/**
 * The servers that the integration tests of one JVM share: started when first asked for, on free
 * ports, with nothing kept, and stopped when the JVM ends.
 *
 * <p>They live below {@code target/embedded}; what a killed test run left there is stopped and
 * cleared away by the next one.
 */
public final class EmbeddedServers {
  private static final String USER = "maalem";
  private static final String PASSWORD = "maalem";
  private static final int HEAP_MEGABYTES = 256;

  private static final EmbeddedServers SHARED = new EmbeddedServers();

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Map<String, EmbeddedElasticsearch> elasticsearchByPlugin = new HashMap<>();
  private final Set<String> templates = new HashSet<>();
  private @Nullable EmbeddedPostgresql postgresql;
  private @Nullable StripeSandbox stripe;
  private @Nullable MailCatcher mail;
  private @Nullable Path directory;

  private EmbeddedServers() {}

  /** A PostgreSQL that is fast because it forgets everything in a power cut. */
  public static EmbeddedPostgresql postgresql() {
    return SHARED.sharedPostgresql();
  }

  /** An empty database of that name; one from before is dropped. */
  public static Database createDatabase(String name) {
    EmbeddedPostgresql server = postgresql();
    server.dropDatabase(name);
    return server.ensureDatabase(name, USER, PASSWORD);
  }

  /**
   * A database of that name as a cheap copy of a template, which is migrated only once in a JVM.
   *
   * @param template name of the template, one for each set of migrations
   * @param migration fills the template; it must leave no connection open
   */
  public static Database createDatabase(
      String name, String template, Consumer<Database> migration) {
    return SHARED.copyOfTemplate(name, template, migration);
  }

  /** An Elasticsearch without plugins. */
  public static EmbeddedElasticsearch elasticsearch() {
    return SHARED.sharedElasticsearch(null);
  }

  /** An Elasticsearch with the plugin of that folder. */
  public static EmbeddedElasticsearch elasticsearch(Path plugin) {
    return SHARED.sharedElasticsearch(plugin);
  }

  /** A Stripe with its own keys that sends no notifications until it is told where to. */
  public static StripeSandbox stripeSandbox() {
    return SHARED.sharedStripeSandbox();
  }

  /** An SMTP server that takes every message and delivers none. */
  public static MailCatcher mailCatcher() {
    return SHARED.sharedMailCatcher();
  }

  private synchronized MailCatcher sharedMailCatcher() {
    MailCatcher catcher = mail;
    if (catcher == null) {
      try {
        catcher = stoppedAtTheEnd(MailCatcher.start());
        mail = catcher;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return catcher;
  }

  private synchronized StripeSandbox sharedStripeSandbox() {
    StripeSandbox sandbox = stripe;
    if (sandbox == null) {
      try {
        sandbox = stoppedAtTheEnd(StripeSandbox.start(StripeSandboxSettings.inMemory()));
        stripe = sandbox;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sandbox;
  }

  private synchronized EmbeddedPostgresql sharedPostgresql() {
    EmbeddedPostgresql server = postgresql;
    if (server == null) {
      Path home = directory().resolve("postgresql");
      server =
          EmbeddedPostgresql.start(
              new PostgresqlSettings(
                  home.resolve("data"),
                  cache().resolve("postgresql"),
                  home.resolve("postgresql.log"),
                  0,
                  PASSWORD,
                  false));
      postgresql = stoppedAtTheEnd(server);
    }
    return server;
  }

  private synchronized Database copyOfTemplate(
      String name, String template, Consumer<Database> migration) {
    EmbeddedPostgresql server = sharedPostgresql();
    if (!templates.contains(template)) {
      server.dropDatabase(template);
      migration.accept(server.ensureDatabase(template, USER, PASSWORD));
      templates.add(template);
    }
    return server.copyDatabase(template, name, USER, PASSWORD);
  }

  private synchronized EmbeddedElasticsearch sharedElasticsearch(@Nullable Path plugin) {
    return elasticsearchByPlugin.computeIfAbsent(
        String.valueOf(plugin),
        key -> {
          Path home = directory().resolve("elasticsearch-" + elasticsearchByPlugin.size());
          return stoppedAtTheEnd(
              EmbeddedElasticsearch.start(
                  new ElasticsearchSettings(
                      home,
                      cache(),
                      home.resolve("elasticsearch.log"),
                      0,
                      HEAP_MEGABYTES,
                      plugin)));
        });
  }

  private <T extends AutoCloseable> T stoppedAtTheEnd(T server) {
    if (running.isEmpty()) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "embedded-servers"));
    }
    running.push(server);
    return server;
  }

  private synchronized void stopAll() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        System.err.println("An embedded server did not stop: " + e.getMessage());
      }
    }
    Folders.delete(directory());
  }

  /** A folder of this JVM's own. */
  private synchronized Path directory() {
    Path mine = directory;
    if (mine == null) {
      Path all = Folders.create(Path.of("target", "embedded").toAbsolutePath());
      clearLeftovers(all);
      ProcessHandle me = ProcessHandle.current();
      mine = Folders.create(all.resolve(Long.toString(me.pid())));
      new PidFile(mine.resolve("tests.pid")).write(Stream.of(me));
      directory = mine;
    }
    return mine;
  }

  private static void clearLeftovers(Path all) {
    try (Stream<Path> folders = Files.list(all)) {
      folders
          .filter(folder -> new PidFile(folder.resolve("tests.pid")).survivors().isEmpty())
          .toList()
          .forEach(EmbeddedServers::clearLeftover);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clearLeftover(Path folder) {
    EmbeddedPostgresql.stopLeftover(folder.resolve("postgresql/data"));
    try (Stream<Path> servers = Files.list(folder)) {
      servers
          .filter(server -> server.getFileName().toString().startsWith("elasticsearch-"))
          .toList()
          .forEach(EmbeddedElasticsearch::stopLeftover);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Folders.delete(folder);
  }

  /** Unpacked servers are shared by the modules: they lie in the top module's build folder. */
  static Path cache() {
    Path top = Path.of("").toAbsolutePath();
    for (Path parent = top.getParent();
        parent != null && Files.exists(parent.resolve("pom.xml"));
        parent = parent.getParent()) {
      top = parent;
    }
    return Folders.create(top.resolve("target").resolve("embedded-cache"));
  }
}
