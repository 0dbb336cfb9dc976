package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ma.maalem.kernel.Actor;

/**
 * Shows the photograph of a card to its holder and to the competent officers, and to nobody else.
 */
@ApplicationScoped
@Transactional
public class ReadCardScan {

  private final Dossiers dossiers;
  private final CardScans scans;

  @Inject
  ReadCardScan(Dossiers dossiers, CardScans scans) {
    this.dossiers = dossiers;
    this.scans = scans;
  }

  /**
   * @return JPEG of about that width in pixels
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_DOSSIER, also while there is no photograph
   */
  public byte[] read(Actor actor, UUID id, int width) {
    return dossiers
        .find(id)
        .filter(dossier -> Competence.mayRead(actor, dossier))
        .flatMap(Dossier::cardScan)
        .flatMap(scan -> scans.read(scan, width))
        .orElseThrow(DossierProblem.UNKNOWN_DOSSIER::refusal);
  }
}
