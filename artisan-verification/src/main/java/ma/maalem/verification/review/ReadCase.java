package ma.maalem.verification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.verification.dossier.DossierProblem;
import ma.maalem.verification.dossier.DossierView;
import ma.maalem.verification.dossier.Obstacle;
import ma.maalem.verification.dossier.ReadDossier;
import ma.maalem.verification.dossier.Standings;
import ma.maalem.verification.registry.RegistryRecord;
import ma.maalem.verification.registry.RegistryRecords;

/** Shows a competent officer a dossier and the registry's record of the declared number. */
@ApplicationScoped
@Transactional
public class ReadCase {

  private final ReadDossier dossiers;
  private final RegistryRecords registry;
  private final Standings standings;

  @Inject
  ReadCase(ReadDossier dossiers, RegistryRecords registry, Standings standings) {
    this.dossiers = dossiers;
    this.registry = registry;
    this.standings = standings;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException OFFICERS_ONLY, or UNKNOWN_DOSSIER, also for another
   *     region's
   */
  public CaseView get(Actor actor, UUID id) {
    if (!(actor instanceof Actor.Officer) && !(actor instanceof Actor.NationalOfficer)) {
      throw DossierProblem.OFFICERS_ONLY.refusal();
    }
    DossierView dossier = dossiers.get(actor, id);
    String number = dossier.declaration().registryNumber();
    Optional<RegistryRecord> record = registry.find(number);
    List<Obstacle> obstacles = standings.obstacles(number);
    return new CaseView(
        dossier,
        record,
        new Comparison(dossier.declaration(), record, obstacles).fields(),
        obstacles);
  }
}
