package ma.maalem.catalog.listing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ma.maalem.catalog.stock.StockLevels;

class InMemoryStock implements StockLevels {

  private final Map<UUID, Integer> onHand = new HashMap<>();
  private final Map<UUID, Integer> held = new HashMap<>();

  @Override
  public void open(UUID listing, int pieces) {
    onHand.put(listing, pieces);
  }

  @Override
  public int onHand(UUID listing) {
    return onHand.getOrDefault(listing, 0);
  }

  @Override
  public boolean set(UUID listing, int pieces) {
    if (pieces < held.getOrDefault(listing, 0)) {
      return false;
    }
    onHand.put(listing, pieces);
    return true;
  }

  @Override
  public boolean change(UUID listing, int by) {
    return set(listing, onHand(listing) + by);
  }

  void hold(UUID listing, int pieces) {
    held.merge(listing, pieces, Integer::sum);
  }

  void sell(UUID listing, int pieces) {
    onHand.merge(listing, -pieces, Integer::sum);
  }
}
