package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ma.maalem.kernel.Actor;

/** Puts a photograph of the professional card into the dossier, in place of an earlier one. */
@ApplicationScoped
@Transactional
public class AttachCardScan {

  private final Dossiers dossiers;
  private final CardScans scans;

  @Inject
  AttachCardScan(Dossiers dossiers, CardScans scans) {
    this.dossiers = dossiers;
    this.scans = scans;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_DOSSIER, CHANGED_MEANWHILE,
   *     TRANSITION_REFUSED, or what the media say of something that is no picture
   */
  public void attach(Actor.Artisan artisan, UUID id, int version, byte[] upload) {
    Dossier dossier = dossiers.lockOwn(artisan, id, version);
    dossier.attachCardScan(scans.keep(upload));
  }
}
