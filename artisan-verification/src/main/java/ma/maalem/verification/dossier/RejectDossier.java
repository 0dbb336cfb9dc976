package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ma.maalem.kernel.Actor;

/** Turns an artisan down and says why. */
@ApplicationScoped
@Transactional
public class RejectDossier {

  private final Dossiers dossiers;
  private final Proceedings proceedings;

  @Inject
  RejectDossier(Dossiers dossiers, Proceedings proceedings) {
    this.dossiers = dossiers;
    this.proceedings = proceedings;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException INVALID_DECISION, UNKNOWN_DOSSIER, CHANGED_MEANWHILE,
   *     TRANSITION_REFUSED or ANOTHER_OFFICER
   */
  public void reject(Actor.Officer officer, UUID id, int version, Ruling ruling) {
    Dossier dossier = dossiers.lockInRegion(officer, id, version);
    ruling.checked(ReviewReason.Decision.REJECT);
    proceedings.enter(
        officer,
        "dossier.reject",
        dossier,
        ruling.codes(),
        dossier.reject(officer, ruling, proceedings.now()));
  }
}
