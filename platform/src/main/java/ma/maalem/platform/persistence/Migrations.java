package ma.maalem.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import javax.sql.DataSource;

/** Migrates every schema before anything else runs; instances that start together wait in line. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

  @Resource(lookup = MarketDataSource.NAME)
  private DataSource dataSource;

  @Inject @Any private Instance<OwnedSchema> schemas;
  @Inject private Event<DatabaseReady> ready;
  @Inject private EntityManager entityManager;

  @PostConstruct
  void migrate() {
    schemas.stream()
        .map(OwnedSchema::name)
        .sorted()
        .forEach(s -> SchemaMigration.run(dataSource, s));
    if (entityManager == null) {
      throw new IllegalStateException("No entity manager"); // and none for the jobs to come
    }
    ready.fire(new DatabaseReady());
  }
}
