package ma.maalem.orders.payment;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** In memory, by the rules of the interface. */
class InMemoryPayments implements Payments {

  private final Map<UUID, Payment> all = new LinkedHashMap<>();

  @Override
  public void add(Payment payment) {
    all.put(payment.id(), payment);
  }

  @Override
  public Optional<Payment> find(UUID id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public Optional<Payment> lock(UUID id) {
    return find(id);
  }

  @Override
  public Optional<Payment> ofOrder(UUID order) {
    return all.values().stream().filter(p -> p.order().equals(order)).findFirst();
  }

  @Override
  public Optional<UUID> idByReference(String reference) {
    return all.values().stream()
        .filter(p -> p.reference().equals(Optional.of(reference)))
        .map(Payment::id)
        .findFirst();
  }

  @Override
  public Optional<Payment> nextDue(Instant now) {
    return all.values().stream()
        .filter(p -> p.dueAt().filter(due -> !due.isAfter(now)).isPresent())
        .min(Comparator.comparing(p -> p.dueAt().orElseThrow()));
  }
}
