package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import ma.maalem.platform.time.MoroccoTime;
import ma.maalem.verification.registry.RegistryRecord;
import ma.maalem.verification.registry.RegistryRecords;

/** Asks the registry what stands against a number today. */
@ApplicationScoped
public class Standings {

  private final RegistryRecords registry;
  private final InstantSource clock;

  @Inject
  Standings(RegistryRecords registry, InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
  }

  Standing of(String registryNumber) {
    Optional<RegistryRecord> entry = registry.find(registryNumber);
    Optional<RegistryRecord> supervisor =
        entry.flatMap(RegistryRecord::supervisor).flatMap(registry::find);
    return new Standing(entry, Obstacle.of(entry, supervisor, MoroccoTime.today(clock)));
  }

  /** What would keep a dossier with that number from being accepted. */
  public List<Obstacle> obstacles(String registryNumber) {
    return of(registryNumber).obstacles();
  }
}
