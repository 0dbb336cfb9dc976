package ma.maalem.catalog.stock;

import java.time.InstantSource;
import ma.maalem.catalog.StockReservations;
import ma.maalem.catalog.search.SearchChanges;
import ma.maalem.platform.testing.TestDatabase;

/** Stock on a real database, for the tests of every package. */
public final class StockAdapters {

  private StockAdapters() {}

  public static StockLevels levels(TestDatabase database) {
    return database.wire(new JpaStockLevels());
  }

  public static StockReservations reservations(
      TestDatabase database, SearchChanges search, InstantSource clock) {
    return database.wire(new JpaStockReservations(search, clock));
  }
}
