package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ma.maalem.kernel.Actor;

/** Returns a dossier to its artisan and says what is wanted. */
@ApplicationScoped
@Transactional
public class RequestMoreInformation {

  private final Dossiers dossiers;
  private final Proceedings proceedings;

  @Inject
  RequestMoreInformation(Dossiers dossiers, Proceedings proceedings) {
    this.dossiers = dossiers;
    this.proceedings = proceedings;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException INVALID_DECISION, UNKNOWN_DOSSIER, CHANGED_MEANWHILE,
   *     TRANSITION_REFUSED or ANOTHER_OFFICER
   */
  public void request(Actor.Officer officer, UUID id, int version, Ruling ruling) {
    Dossier dossier = dossiers.lockInRegion(officer, id, version);
    ruling.checked(ReviewReason.Decision.ASK);
    proceedings.enter(
        officer,
        "dossier.return",
        dossier,
        ruling.codes(),
        dossier.returnToArtisan(officer, ruling, proceedings.now()));
  }
}
