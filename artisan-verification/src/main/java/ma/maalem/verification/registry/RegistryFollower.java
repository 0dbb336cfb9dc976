package ma.maalem.verification.registry;

import java.util.Set;

/** Hears which records an import has added or changed, in the import's own transaction. */
public interface RegistryFollower {

  void recordsChanged(Set<String> registryNumbers);
}
