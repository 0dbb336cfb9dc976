package ma.maalem.platform.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings one schema up to date with the migrations on the class path. */
public final class SchemaMigration {

  private SchemaMigration() {}

  public static void run(DataSource dataSource, String schema) {
    Flyway.configure(SchemaMigration.class.getClassLoader())
        .dataSource(dataSource)
        .schemas(schema)
        .defaultSchema(schema)
        .locations("classpath:db/migration/" + schema)
        .table("schema_history")
        .failOnMissingLocations(true)
        .load()
        .migrate();
  }
}
