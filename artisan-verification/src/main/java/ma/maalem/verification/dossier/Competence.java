package ma.maalem.verification.dossier;

import ma.maalem.kernel.Actor;

/** Who may look at a dossier: its artisan, the chamber of the workshop's region, the ministry. */
final class Competence {

  private Competence() {}

  static boolean mayRead(Actor actor, Dossier dossier) {
    if (actor instanceof Actor.Artisan artisan) {
      return dossier.account().equals(artisan.account());
    }
    if (dossier.state() == DossierState.DRAFT) {
      return false;
    }
    return actor instanceof Actor.NationalOfficer
        || (actor instanceof Actor.Officer officer && officer.chamber().equals(dossier.chamber()));
  }
}
