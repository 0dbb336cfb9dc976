package ma.maalem.orders.shipping;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** In memory, by the rules of the interface. */
class InMemoryExporterIdentities implements ExporterIdentities {

  private final Map<UUID, ExporterIdentity> all = new LinkedHashMap<>();
  private final Map<String, Integer> invoices = new HashMap<>();

  @Override
  public void add(ExporterIdentity identity) {
    all.put(identity.id(), identity);
  }

  @Override
  public Optional<ExporterIdentity> find(UUID id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public List<ExporterIdentity> exportersForOthers() {
    return all.values().stream().filter(i -> i.owner() == ExporterIdentity.Owner.EXPORTER).toList();
  }

  @Override
  public int nextInvoice(UUID id, int year) {
    return invoices.merge(id + " " + year, 1, Integer::sum);
  }
}
