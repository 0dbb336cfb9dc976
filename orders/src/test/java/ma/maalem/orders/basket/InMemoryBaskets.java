package ma.maalem.orders.basket;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** In memory, by the rules of the interface. */
class InMemoryBaskets implements Baskets {

  private final Map<UUID, Basket> all = new HashMap<>();

  @Override
  public void add(Basket basket) {
    all.put(basket.id(), basket);
  }

  @Override
  public Optional<Basket> find(UUID id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public Optional<Basket> lock(UUID id) {
    return find(id);
  }

  @Override
  public int forgetUntouchedSince(Instant time) {
    int before = all.size();
    all.values().removeIf(basket -> basket.touchedAt().isBefore(time));
    return before - all.size();
  }
}
