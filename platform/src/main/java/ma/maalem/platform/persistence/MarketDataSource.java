package ma.maalem.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The one data source. A checkout validates its connection at most every 30 s: without that bound
 * each one pays a round trip.
 */
@DataSourceDefinition(
    name = MarketDataSource.NAME,
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=maalem.db.url}",
    user = "${MPCONFIG=maalem.db.user}",
    password = "${MPCONFIG=maalem.db.password}",
    minPoolSize = 2,
    maxPoolSize = 24,
    properties = {
      "stringType=unspecified", // texts may stand for jsonb and uuid
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.validate-atmost-once-period-in-seconds=30",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
    })
public final class MarketDataSource {

  public static final String NAME = "java:app/jdbc/market";

  private MarketDataSource() {}
}
