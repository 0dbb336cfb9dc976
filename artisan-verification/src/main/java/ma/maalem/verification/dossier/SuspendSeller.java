package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ma.maalem.kernel.Actor;

/** Stops an artisan from selling by the chamber's own decision. What was paid before goes on. */
@ApplicationScoped
@Transactional
public class SuspendSeller {

  private final Dossiers dossiers;
  private final Standings standings;
  private final Proceedings proceedings;

  @Inject
  SuspendSeller(Dossiers dossiers, Standings standings, Proceedings proceedings) {
    this.dossiers = dossiers;
    this.standings = standings;
    this.proceedings = proceedings;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException INVALID_DECISION, UNKNOWN_DOSSIER, CHANGED_MEANWHILE,
   *     or TRANSITION_REFUSED unless the artisan was accepted and is not suspended by the chamber
   */
  public void suspend(Actor.Officer officer, UUID id, int version, Ruling ruling) {
    Dossier dossier = dossiers.lockInRegion(officer, id, version);
    ruling.checked(ReviewReason.Decision.SUSPEND);
    proceedings.enter(
        officer,
        "seller.suspend",
        dossier,
        ruling.codes(),
        dossier.suspend(
            officer, ruling, standings.of(dossier.registryNumber()), proceedings.now()));
  }
}
