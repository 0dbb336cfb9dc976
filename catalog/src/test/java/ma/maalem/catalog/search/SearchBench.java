package ma.maalem.catalog.search;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.embedded.EmbeddedElasticsearch;
import ma.maalem.embedded.EmbeddedServers;
import ma.maalem.kernel.Language;
import ma.maalem.platform.testing.TestDatabase;

/** Search on real servers, for the tests of every package. */
public final class SearchBench implements AutoCloseable {

  private static final Path PLUGIN = Path.of("search-analysis/target/plugin/maalem-analysis");

  private final ElasticsearchConnection connection;
  private final SearchListings search;
  private final ListingBrowser browser;
  private final Suggest suggest;
  private final IndexListings indexing;
  private final RebuildIndex rebuild;
  private final DocumentSource source;
  private final PendingChanges changes;
  private final IndexGenerations generations;
  private final DocumentIndex index;

  public SearchBench(TestDatabase database, InstantSource clock) {
    this(database, clock, server().uri().toString());
  }

  SearchBench(TestDatabase database, InstantSource clock, String url) {
    Crafts crafts = new Crafts();
    ListingDocuments documents = new ListingDocuments(crafts);
    this.connection = new ElasticsearchConnection(url);
    this.browser =
        inTransactions(
            database, ListingBrowser.class, database.wire(new JpaListingBrowser(crafts, clock)));
    this.search =
        new SearchListings(
            new ElasticsearchListingIndex(connection, new ElasticsearchQueries(clock), crafts),
            browser);
    this.suggest =
        new Suggest(
            new ElasticsearchListingIndex(connection, new ElasticsearchQueries(clock), crafts));
    DocumentSource reading = database.wire(new JpaDocumentSource(documents));
    this.source = inTransactions(database, DocumentSource.class, reading);
    this.changes =
        inTransactions(
            database, PendingChanges.class, database.wire(new JpaPendingChanges(reading)));
    this.generations =
        inTransactions(database, IndexGenerations.class, database.wire(new JpaIndexGenerations()));
    this.index = new ElasticsearchDocuments(connection);
    this.indexing = new IndexListings(changes, index);
    this.rebuild = new RebuildIndex(generations, index, source, documents);
  }

  /** The server that the tests share, with our analysis. */
  public static EmbeddedElasticsearch server() {
    return EmbeddedServers.elasticsearch(PLUGIN);
  }

  /** Tells the index everything that waits, as the drain does. */
  public void index() {
    int done = 1;
    while (done > 0) {
      done = indexing.drain();
    }
  }

  /** How many listings the new index was made of. */
  public long rebuild() {
    return rebuild.rebuild().orElseThrow();
  }

  public ListingResults search(String text, Language language) {
    return search.search(new Asking(language).text(text).query());
  }

  public ListingResults search(ListingQuery query) {
    return search.search(query);
  }

  /** The same out of the database. */
  public ListingResults browse(ListingQuery query) {
    return browser.browse(query);
  }

  public Suggestions suggest(String begun, Language language) {
    return suggest.suggest(begun, language);
  }

  KeepIndexComplete keeper(LongSupplier nanoTime) {
    return new KeepIndexComplete(index, generations, source, changes, rebuild, nanoTime);
  }

  DocumentIndex documents() {
    return index;
  }

  ElasticsearchConnection connection() {
    return connection;
  }

  @Override
  public void close() {
    connection.close();
  }

  /** Each call in a transaction of its own, as the container has it. */
  private static <T> T inTransactions(TestDatabase database, Class<T> type, T adapter) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Supplier<Object> call =
                  () -> {
                    try {
                      return method.invoke(adapter, arguments);
                    } catch (ReflectiveOperationException e) {
                      throw new IllegalStateException(e.getCause());
                    }
                  };
              return database.transaction(call);
            }));
  }
}
