package ma.maalem.orders.testing;

import java.util.UUID;
import ma.maalem.catalog.StockReservations;

/** Stock that tests can fill and count. */
public interface Stock extends StockReservations {

  void put(UUID listing, int pieces);

  /** Pieces that nobody holds. */
  int free(UUID listing);

  /** Pieces that are neither sold nor gone, held or not. */
  int present(UUID listing);
}
