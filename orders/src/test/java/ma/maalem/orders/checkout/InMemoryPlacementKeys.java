package ma.maalem.orders.checkout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** In memory, by the rules of the interface. */
class InMemoryPlacementKeys implements PlacementKeys {

  private final Map<String, Used> used = new HashMap<>();

  @Override
  public Optional<Used> claim(String actor, String key, String bodyHash, UUID order) {
    return Optional.ofNullable(used.putIfAbsent(actor + " " + key, new Used(bodyHash, order)));
  }
}
