package ma.maalem.benchmarks;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import ma.maalem.embedded.Database;

/**
 * What is measured, and for how long.
 *
 * @param url an application that runs already; empty to start one
 * @param elasticsearch its search server, if that may be asked too
 * @param database its database, if that may be asked too
 * @param listings size of the generated catalogue of an application that is started
 * @param users at the same time
 * @param seconds of each step
 * @param orders the most that are placed
 * @param root folder of the product's sources
 * @param war the built application
 * @param folder in which servers that are started keep their data, and the load generator its
 *     report
 */
record BenchmarkSettings(
    Optional<URI> url,
    Optional<URI> elasticsearch,
    Optional<Database> database,
    int listings,
    int users,
    int seconds,
    int orders,
    Path root,
    Path war,
    Path folder) {

  /** Five steps and the warm-up stay within a minute. */
  private static final int LONGEST = 10;

  private static final int MOST_USERS = 64;
  private static final int MOST_ORDERS = 5_000;
  private static final int MOST_LISTINGS = 1_000_000;

  /**
   * Reads system properties.
   *
   * @throws IllegalArgumentException naming the property that makes no sense
   */
  static BenchmarkSettings fromSystemProperties() {
    return new BenchmarkSettings(
        address("maalem.url"),
        address("maalem.elasticsearch.url"),
        said("maalem.db.url")
            .map(
                url ->
                    new Database(
                        url,
                        said("maalem.db.user").orElse("maalem"),
                        Optional.ofNullable(System.getenv("MAALEM_DB_PASSWORD")).orElse(""))),
        number("maalem.listings", 600, MOST_LISTINGS),
        number("maalem.bench.users", 8, MOST_USERS),
        number("maalem.bench.seconds", 10, LONGEST),
        number("maalem.bench.orders", 400, MOST_ORDERS),
        Path.of(said("maalem.bench.root").orElse("..")),
        Path.of(said("maalem.bench.war").orElse("")),
        Path.of(said("maalem.bench.folder").orElse("target/run")));
  }

  private static Optional<String> said(String property) {
    return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank());
  }

  private static int number(String property, int otherwise, int most) {
    int number = said(property).map(Integer::parseInt).orElse(otherwise);
    if (number < 1 || number > most) {
      throw new IllegalArgumentException(property + " must be from 1 to " + most);
    }
    return number;
  }

  /** Load is put on this machine alone. */
  private static Optional<URI> address(String property) {
    Optional<URI> address = said(property).map(URI::create);
    address.ifPresent(
        uri -> {
          try {
            if (!InetAddress.getByName(uri.getHost()).isLoopbackAddress()) {
              throw new IllegalArgumentException(property + " must lead to this machine");
            }
          } catch (UnknownHostException e) {
            throw new IllegalArgumentException(property + " leads nowhere", e);
          }
        });
    return address;
  }
}
