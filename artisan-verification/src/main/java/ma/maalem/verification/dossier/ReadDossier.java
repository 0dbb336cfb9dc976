package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;

/** Shows a dossier to its artisan, to the competent chamber and to the ministry. */
@ApplicationScoped
@Transactional
public class ReadDossier {

  private final Dossiers dossiers;

  @Inject
  ReadDossier(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** The artisan's own, if one was ever opened. */
  public Optional<DossierView> own(Actor.Artisan artisan) {
    return dossiers.ofAccount(artisan.account()).map(Dossier::view);
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_DOSSIER, also for another region's
   */
  public DossierView get(Actor actor, UUID id) {
    return dossiers
        .find(id)
        .filter(dossier -> Competence.mayRead(actor, dossier))
        .map(Dossier::view)
        .orElseThrow(DossierProblem.UNKNOWN_DOSSIER::refusal);
  }

  /** For letters to the artisan: the step of the history that an event speaks of. */
  public Optional<StepView> step(Actor.Machine machine, UUID id, long number) {
    return dossiers
        .find(id)
        .flatMap(
            dossier ->
                dossier.view().history().stream()
                    .filter(step -> step.number() == number)
                    .findFirst());
  }
}
