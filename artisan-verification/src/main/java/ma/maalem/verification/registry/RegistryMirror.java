package ma.maalem.verification.registry;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Our copy of the registry. */
interface RegistryMirror extends RegistryRecords {

  /** One writer at a time, until the transaction ends. */
  void lock();

  Map<String, RegistryRecord> find(Collection<String> registryNumbers);

  /** Adds or replaces the records, remembering who reported them and when. */
  void put(Collection<RegistryRecord> records, String source, Instant at);
}
