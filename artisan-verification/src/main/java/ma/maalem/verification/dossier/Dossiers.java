package ma.maalem.verification.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;

/** The dossiers, and who may lay hands on which. */
interface Dossiers {

  void add(Dossier dossier);

  Optional<Dossier> find(UUID id);

  /** Held by the caller until the transaction ends, and read afresh. */
  Optional<Dossier> lock(UUID id);

  /** Those that declare one of these numbers, in the order of their ids, held likewise. */
  List<Dossier> lockDeclaring(Collection<String> registryNumbers);

  /** The account's dossier that has not been rejected, else the latest rejected one. */
  Optional<Dossier> ofAccount(UUID account);

  /** Verified artisans whose card's last day lies before that one; those being changed are left. */
  List<UUID> withCardLapsed(LocalDate today, int limit);

  /** Their own, as they last saw it. */
  default Dossier lockOwn(Actor.Artisan artisan, UUID id, int version) {
    return unchanged(
        lock(id)
            .filter(d -> d.account().equals(artisan.account()))
            .orElseThrow(DossierProblem.UNKNOWN_DOSSIER::refusal),
        version);
  }

  /** One of the officer's region, as the officer last saw it. */
  default Dossier lockInRegion(Actor.Officer officer, UUID id, int version) {
    return unchanged(
        lock(id)
            .filter(d -> Competence.mayRead(officer, d))
            .orElseThrow(DossierProblem.UNKNOWN_DOSSIER::refusal),
        version);
  }

  private static Dossier unchanged(Dossier dossier, int version) {
    if (dossier.version() != version) {
      throw DossierProblem.CHANGED_MEANWHILE.refusal();
    }
    return dossier;
  }
}
