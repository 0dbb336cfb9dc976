package ma.maalem.orders.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;

/** Stock in memory, by the rules of the port. */
final class MemoryStock implements Stock {

  private record Held(UUID reservation, UUID listing, int quantity) {}

  private final Shelf shelf;
  private final Map<UUID, Integer> pieces = new HashMap<>();
  private final List<Held> held = new ArrayList<>();
  private final Set<UUID> closed = new HashSet<>();

  MemoryStock(Shelf shelf) {
    this.shelf = shelf;
    shelf.countedBy(this::free);
  }

  @Override
  public void put(UUID listing, int count) {
    pieces.put(listing, count);
  }

  @Override
  public int free(UUID listing) {
    return present(listing)
        - held.stream().filter(h -> h.listing().equals(listing)).mapToInt(Held::quantity).sum();
  }

  @Override
  public int present(UUID listing) {
    return pieces.getOrDefault(listing, 0);
  }

  @Override
  public void hold(UUID reservation, UUID listing, int quantity) {
    if (!shelf.isForSale(listing) && shelf.isMadeToOrder(listing)) {
      throw CatalogProblem.NOT_FOR_SALE.refusal(listing);
    }
    if (!shelf.isMadeToOrder(listing)) {
      if (free(listing) < quantity) {
        throw CatalogProblem.SOLD_OUT.refusal(listing);
      }
      held.add(new Held(reservation, listing, quantity));
    }
  }

  @Override
  public void release(UUID reservation) {
    closed.add(reservation);
    held.removeIf(h -> h.reservation().equals(reservation));
  }

  @Override
  public void take(UUID reservation) {
    if (closed.add(reservation)) {
      held.stream()
          .filter(h -> h.reservation().equals(reservation))
          .forEach(h -> pieces.merge(h.listing(), -h.quantity(), Integer::sum));
      held.removeIf(h -> h.reservation().equals(reservation));
    }
  }
}
