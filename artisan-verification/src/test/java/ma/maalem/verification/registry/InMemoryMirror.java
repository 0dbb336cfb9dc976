package ma.maalem.verification.registry;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The registry in memory. */
public final class InMemoryMirror implements RegistryMirror {

  private final Map<String, RegistryRecord> records = new HashMap<>();

  @Override
  public void lock() {}

  @Override
  public Optional<RegistryRecord> find(String registryNumber) {
    return Optional.ofNullable(records.get(registryNumber));
  }

  @Override
  public Map<String, RegistryRecord> find(Collection<String> registryNumbers) {
    Map<String, RegistryRecord> found = new HashMap<>(records);
    found.keySet().retainAll(new HashSet<>(registryNumbers));
    return found;
  }

  @Override
  public void put(Collection<RegistryRecord> more, String source, Instant at) {
    more.forEach(this::put);
  }

  public void put(RegistryRecord record) {
    records.put(record.registryNumber(), record);
  }

  @Override
  public Set<String> supervisedBy(Collection<String> supervisors) {
    return records.values().stream()
        .filter(r -> r.supervisor().filter(supervisors::contains).isPresent())
        .map(RegistryRecord::registryNumber)
        .collect(Collectors.toSet());
  }
}
