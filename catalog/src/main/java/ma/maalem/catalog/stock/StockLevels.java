package ma.maalem.catalog.stock;

import java.util.UUID;

/** How many pieces of a listing there are. Pieces that orders hold are counted until they leave. */
public interface StockLevels {

  /** Begins to count for a new listing. */
  void open(UUID listing, int onHand);

  int onHand(UUID listing);

  /** Sets the count; false, and nothing happens, when orders hold more than that. */
  boolean set(UUID listing, int onHand);

  /** Adds or removes pieces; false, and nothing happens, when orders hold them. */
  boolean change(UUID listing, int by);
}
