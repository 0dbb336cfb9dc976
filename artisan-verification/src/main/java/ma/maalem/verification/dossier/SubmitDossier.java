package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ma.maalem.kernel.Actor;

/** Hands the dossier to the chamber of the workshop's region. */
@ApplicationScoped
@Transactional
public class SubmitDossier {

  private final Dossiers dossiers;
  private final Proceedings proceedings;

  @Inject
  SubmitDossier(Dossiers dossiers, Proceedings proceedings) {
    this.dossiers = dossiers;
    this.proceedings = proceedings;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_DOSSIER, CHANGED_MEANWHILE,
   *     TRANSITION_REFUSED, or INCOMPLETE_DOSSIER naming the empty fields
   */
  public void submit(Actor.Artisan artisan, UUID id, int version) {
    Dossier dossier = dossiers.lockOwn(artisan, id, version);
    proceedings.enter(
        artisan, "dossier.submit", dossier, dossier.submit(artisan, proceedings.now()));
  }
}
