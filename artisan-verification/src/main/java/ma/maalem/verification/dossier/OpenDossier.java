package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;

/** Begins an artisan's dossier, or finds the one begun before. */
@ApplicationScoped
@Transactional
public class OpenDossier {

  private final Dossiers dossiers;
  private final Proceedings proceedings;

  @Inject
  OpenDossier(Dossiers dossiers, Proceedings proceedings) {
    this.dossiers = dossiers;
    this.proceedings = proceedings;
  }

  /** A rejected dossier is closed: its artisan begins another one. */
  public UUID open(Actor.Artisan artisan) {
    return dossiers
        .ofAccount(artisan.account())
        .filter(dossier -> dossier.state() != DossierState.REJECTED)
        .map(Dossier::id)
        .orElseGet(() -> begin(artisan));
  }

  private UUID begin(Actor.Artisan artisan) {
    Dossier dossier = new Dossier(Ids.next(), artisan, proceedings.now());
    dossiers.add(dossier);
    proceedings.enter(artisan, "dossier.open", dossier, List.of());
    return dossier.id();
  }
}
