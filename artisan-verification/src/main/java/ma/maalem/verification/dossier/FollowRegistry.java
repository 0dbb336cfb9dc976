package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.DomainEvent;
import ma.maalem.verification.registry.RegistryFollower;
import ma.maalem.verification.registry.RegistryRecords;

/**
 * Draws the consequences of an import for those who sell, in the import's own transaction: also for
 * the enterprises whose supervising artisan changed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FollowRegistry implements RegistryFollower {

  private static final Actor.Machine MACHINE = new Actor.Machine("verification.follow-registry");

  private final Dossiers dossiers;
  private final Standings standings;
  private final RegistryRecords registry;
  private final Proceedings proceedings;

  @Inject
  FollowRegistry(
      Dossiers dossiers, Standings standings, RegistryRecords registry, Proceedings proceedings) {
    this.dossiers = dossiers;
    this.standings = standings;
    this.registry = registry;
    this.proceedings = proceedings;
  }

  @Override
  public void recordsChanged(Set<String> registryNumbers) {
    Set<String> concerned = new HashSet<>(registryNumbers);
    concerned.addAll(registry.supervisedBy(registryNumbers));
    for (Dossier dossier : dossiers.lockDeclaring(concerned)) {
      if (DossierState.ACCEPTED.contains(dossier.state())) {
        List<DomainEvent> events =
            dossier.follow(
                MACHINE,
                StepKind.REGISTRY_CHANGED,
                standings.of(dossier.registryNumber()),
                proceedings.now());
        if (!events.isEmpty()) {
          proceedings.enter(MACHINE, "dossier.follow-registry", dossier, events);
        }
      }
    }
  }
}
