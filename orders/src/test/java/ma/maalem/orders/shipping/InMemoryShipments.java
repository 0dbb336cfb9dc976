package ma.maalem.orders.shipping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** In memory, by the rules of the interface. */
class InMemoryShipments implements Shipments {

  private final Map<UUID, Shipment> all = new LinkedHashMap<>();
  private final Map<UUID, List<TrackingScan>> scans = new HashMap<>();
  private int items;

  @Override
  public void add(Shipment shipment) {
    all.put(shipment.id(), shipment);
  }

  @Override
  public Optional<Shipment> find(UUID id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public Optional<Shipment> lock(UUID id) {
    return find(id);
  }

  @Override
  public List<Shipment> ofOrder(UUID order) {
    return all.values().stream().filter(s -> s.order().equals(order)).toList();
  }

  @Override
  public Optional<Shipment> ofPart(UUID sellerOrder) {
    return all.values().stream().filter(s -> s.sellerOrder().equals(sellerOrder)).findFirst();
  }

  @Override
  public List<Shipment> ofExporter(UUID account, Optional<UUID> after, int limit) {
    return all.values().stream()
        .filter(s -> s.exporter().equals(Optional.of(account)))
        .filter(s -> after.isEmpty() || s.id().toString().compareTo(after.get().toString()) < 0)
        .sorted(Comparator.comparing((Shipment s) -> s.id().toString()).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public boolean addScan(UUID shipment, TrackingScan scan, String reporter, Instant receivedAt) {
    List<TrackingScan> known = scans.computeIfAbsent(shipment, id -> new ArrayList<>());
    boolean there =
        known.stream()
            .anyMatch(
                k ->
                    k.code() == scan.code()
                        && k.occurredAt().toInstant().equals(scan.occurredAt().toInstant())
                        && Objects.equals(k.location(), scan.location()));
    return !there && known.add(scan);
  }

  @Override
  public Map<UUID, List<TrackingScan>> scansOf(Collection<UUID> shipments) {
    Map<UUID, List<TrackingScan>> wanted = new HashMap<>(scans);
    wanted.keySet().retainAll(shipments);
    return wanted;
  }

  @Override
  public Optional<S10> nextItem() {
    return Optional.of(S10.of("LX", ++items, "MA"));
  }
}
