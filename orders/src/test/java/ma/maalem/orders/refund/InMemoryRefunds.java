package ma.maalem.orders.refund;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** In memory, by the rules of the interface. */
class InMemoryRefunds implements Refunds {

  private final Map<UUID, Refund> all = new LinkedHashMap<>();

  @Override
  public void add(Refund refund) {
    all.put(refund.id(), refund);
  }

  @Override
  public Optional<Refund> find(UUID id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public Optional<Refund> lock(UUID id) {
    return find(id);
  }

  @Override
  public Optional<Refund> byRequestKey(String key) {
    return all.values().stream().filter(r -> r.requestKey().equals(key)).findFirst();
  }

  @Override
  public List<Refund> ofPayment(UUID payment) {
    return all.values().stream().filter(r -> r.payment().equals(payment)).toList();
  }

  @Override
  public List<Refund> ofOrder(UUID order) {
    return all.values().stream().filter(r -> r.order().equals(order)).toList();
  }

  @Override
  public Optional<Refund> nextDue(Instant now) {
    return all.values().stream()
        .filter(r -> r.dueAt().filter(due -> !due.isAfter(now)).isPresent())
        .min(Comparator.comparing(r -> r.dueAt().orElseThrow()));
  }
}
