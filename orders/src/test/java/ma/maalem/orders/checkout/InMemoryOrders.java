package ma.maalem.orders.checkout;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** In memory, by the rules of the interface. */
class InMemoryOrders implements Orders {

  private final Map<UUID, Order> all = new LinkedHashMap<>();
  private long number;

  @Override
  public void add(Order order) {
    all.put(order.id(), order);
  }

  @Override
  public Optional<Order> find(UUID id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public Optional<Order> lock(UUID id) {
    return find(id);
  }

  @Override
  public Optional<UUID> ofPart(UUID sellerOrder) {
    return all.values().stream()
        .filter(order -> order.parts().stream().anyMatch(part -> part.id().equals(sellerOrder)))
        .map(Order::id)
        .findFirst();
  }

  @Override
  public List<UUID> unpaidSince(Instant now, int limit) {
    return all.values().stream()
        .filter(order -> order.status() == OrderStatus.AWAITING_PAYMENT)
        .filter(order -> !order.paymentDueAt().orElseThrow().isAfter(now))
        .sorted(Comparator.comparing(order -> order.paymentDueAt().orElseThrow()))
        .limit(limit)
        .map(Order::id)
        .toList();
  }

  @Override
  public long nextNumber() {
    return ++number;
  }
}
