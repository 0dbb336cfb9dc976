package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Checks;

/**
 * Takes the chamber's suspension back. The artisan sells again if neither registry nor card is
 * against it.
 */
@ApplicationScoped
@Transactional
public class LiftSuspension {

  private final Dossiers dossiers;
  private final Standings standings;
  private final Proceedings proceedings;

  @Inject
  LiftSuspension(Dossiers dossiers, Standings standings, Proceedings proceedings) {
    this.dossiers = dossiers;
    this.standings = standings;
    this.proceedings = proceedings;
  }

  /**
   * @param message to the artisan; may be empty
   * @throws ma.maalem.kernel.ProblemException INVALID_DECISION, UNKNOWN_DOSSIER, CHANGED_MEANWHILE,
   *     or TRANSITION_REFUSED when the chamber did not suspend
   */
  public void lift(Actor.Officer officer, UUID id, int version, String message) {
    Dossier dossier = dossiers.lockInRegion(officer, id, version);
    Checks checks = new Checks();
    checks.text("/message", message, 0, Ruling.LONGEST_MESSAGE);
    checks.orRefuse(DossierProblem.INVALID_DECISION);
    proceedings.enter(
        officer,
        "seller.lift-suspension",
        dossier,
        dossier.lift(
            officer, message.strip(), standings.of(dossier.registryNumber()), proceedings.now()));
  }
}
