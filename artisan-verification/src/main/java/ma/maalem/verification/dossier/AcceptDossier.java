package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Checks;

/** Verifies an artisan: the registry lists them, the card is valid, the officer is convinced. */
@ApplicationScoped
@Transactional
public class AcceptDossier {

  private final Dossiers dossiers;
  private final Standings standings;
  private final Proceedings proceedings;

  @Inject
  AcceptDossier(Dossiers dossiers, Standings standings, Proceedings proceedings) {
    this.dossiers = dossiers;
    this.standings = standings;
    this.proceedings = proceedings;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_DOSSIER, CHANGED_MEANWHILE,
   *     TRANSITION_REFUSED, ANOTHER_OFFICER, or NOT_ACCEPTABLE naming what is missing
   */
  public void accept(Actor.Officer officer, UUID id, int version) {
    // all of one number, in one order: two dossiers of one number cannot both pass
    List<Dossier> sameNumber =
        dossiers
            .find(id)
            .filter(d -> Competence.mayRead(officer, d))
            .map(d -> dossiers.lockDeclaring(Set.of(d.registryNumber())))
            .orElse(List.of());
    Dossier dossier = dossiers.lockInRegion(officer, id, version);
    dossier.requireOnDeskOf(officer);
    Standing standing = standings.of(dossier.registryNumber());
    Checks checks = new Checks();
    for (Obstacle obstacle : standing.obstacles()) {
      checks.that(false, obstacle.pointer(), obstacle.code());
    }
    checks.that(
        sameNumber.stream().noneMatch(d -> d != dossier && d.holdsItsNumber()),
        "/registryNumber",
        "already-verified");
    checks.orRefuse(DossierProblem.NOT_ACCEPTABLE);
    proceedings.enter(
        officer,
        "dossier.accept",
        dossier,
        dossier.accept(officer, standing.entry().orElseThrow(), proceedings.now()));
  }
}
