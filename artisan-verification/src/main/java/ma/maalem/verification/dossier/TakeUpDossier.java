package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ma.maalem.kernel.Actor;

/** Puts a dossier on an officer's desk, from the queue or from a colleague's. */
@ApplicationScoped
@Transactional
public class TakeUpDossier {

  private final Dossiers dossiers;
  private final Proceedings proceedings;

  @Inject
  TakeUpDossier(Dossiers dossiers, Proceedings proceedings) {
    this.dossiers = dossiers;
    this.proceedings = proceedings;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_DOSSIER, CHANGED_MEANWHILE or
   *     TRANSITION_REFUSED
   */
  public void takeUp(Actor.Officer officer, UUID id, int version) {
    Dossier dossier = dossiers.lockInRegion(officer, id, version);
    proceedings.enter(
        officer, "dossier.take-up", dossier, dossier.takeUp(officer, proceedings.now()));
  }
}
