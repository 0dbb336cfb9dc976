package ma.maalem.verification.registry;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The registry as far as we know it. Numbers are normalised by {@link RegistryNumber}. */
public interface RegistryRecords {

  Optional<RegistryRecord> find(String registryNumber);

  /** Registry numbers of the enterprises whose production these artisans supervise. */
  Set<String> supervisedBy(Collection<String> supervisors);
}
