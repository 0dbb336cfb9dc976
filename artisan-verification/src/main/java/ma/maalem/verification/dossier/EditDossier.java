package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.verification.KnownCrafts;

/** Writes what the artisan declares; empty parts are allowed until it is submitted. */
@ApplicationScoped
@Transactional
public class EditDossier {

  private final Dossiers dossiers;
  private final KnownCrafts crafts;

  @Inject
  EditDossier(Dossiers dossiers, KnownCrafts crafts) {
    this.dossiers = dossiers;
    this.crafts = crafts;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_DOSSIER, CHANGED_MEANWHILE,
   *     TRANSITION_REFUSED when the chamber has it, or INVALID_DOSSIER
   */
  public void edit(Actor.Artisan artisan, UUID id, int version, Declaration declaration) {
    dossiers.lockOwn(artisan, id, version).edit(declaration.checked(crafts));
  }
}
