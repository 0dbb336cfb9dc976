package ma.maalem.platform.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import ma.maalem.embedded.Database;
import ma.maalem.embedded.EmbeddedServers;
import ma.maalem.platform.persistence.SchemaMigration;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL database with the given schemas migrated and EclipseLink on top, without a
 * container. Adapters are wired by {@link #wire}, transactions are explicit:
 *
 * <pre>{@code
 * static final TestDatabase DB = TestDatabase.create("platform", "orders");
 * JpaOrders orders = DB.wire(new JpaOrders());
 * DB.transaction(() -> orders.add(order));
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

  private final EntityManagerFactory factory;
  private final PGSimpleDataSource dataSource;
  private final ThreadLocal<@Nullable EntityManager> current = new ThreadLocal<>();
  private final AtomicLong statements = new AtomicLong();
  private final EntityManager proxy;

  private TestDatabase(PGSimpleDataSource dataSource, List<String> schemas) {
    this.dataSource = dataSource;
    this.factory =
        new PersistenceProvider()
            .createContainerEntityManagerFactory(
                new TestPersistenceUnit(dataSource, schemas),
                Map.of(
                    "eclipselink.target-database", "PostgreSQL",
                    "eclipselink.logging.level", "WARNING",
                    "eclipselink.weaving", "false"));
    factory
        .unwrap(ServerSession.class)
        .getEventManager()
        .addListener(
            new SessionEventAdapter() {
              @Override
              public void postExecuteCall(SessionEvent event) {
                statements.incrementAndGet();
              }
            });
    this.proxy =
        (EntityManager)
            Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> {
                  EntityManager em = current.get();
                  if (em == null) {
                    throw new IllegalStateException("No transaction on this thread");
                  }
                  try {
                    return method.invoke(em, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getTargetException();
                  }
                });
  }

  /** A fresh database with those schemas, copied from a template that is migrated once. */
  public static TestDatabase create(String... schemas) {
    List<String> names = List.of(schemas);
    String template = "template_" + String.join("_", names);
    String name = "test_" + Long.toString(System.nanoTime(), 36);
    Database database =
        EmbeddedServers.createDatabase(
            name,
            template,
            empty -> names.forEach(schema -> SchemaMigration.run(dataSource(empty), schema)));
    return new TestDatabase(dataSource(database), names);
  }

  /** Gives the adapter an entity manager bound to the thread's transaction. */
  public <T> T wire(T adapter) {
    Arrays.stream(adapter.getClass().getDeclaredFields())
        .filter(field -> field.getType() == EntityManager.class)
        .forEach(field -> set(field, adapter));
    return adapter;
  }

  /**
   * Runs in the thread's transaction, or in a new one that is committed, or rolled back by an
   * exception.
   */
  public <T extends @Nullable Object> T transaction(Supplier<T> work) {
    if (current.get() != null) {
      return work.get();
    }
    EntityManager em = factory.createEntityManager();
    current.set(em);
    em.getTransaction().begin();
    try {
      T result = work.get();
      em.getTransaction().commit();
      return result;
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
      current.remove();
    }
  }

  public void transaction(Runnable work) {
    transaction(
        () -> {
          work.run();
          return null;
        });
  }

  /** How many statements have been sent to the database so far, by all threads. */
  public long statements() {
    return statements.get();
  }

  /** For looking into the tables behind the adapter's back. */
  public PGSimpleDataSource dataSource() {
    return dataSource;
  }

  @Override
  public void close() {
    factory.close();
  }

  private void set(Field field, Object adapter) {
    try {
      field.setAccessible(true);
      field.set(adapter, proxy);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PGSimpleDataSource dataSource(Database database) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(database.url());
    dataSource.setUser(database.user());
    dataSource.setPassword(database.password());
    // as in the application: texts may stand for jsonb
    dataSource.setStringType("unspecified");
    return dataSource;
  }
}
