package ma.maalem.verification.review;

import java.util.List;
import java.util.Optional;
import ma.maalem.verification.dossier.DossierView;
import ma.maalem.verification.dossier.Obstacle;
import ma.maalem.verification.registry.RegistryRecord;

/**
 * A dossier beside the registry's record of the declared number.
 *
 * @param obstacles what keeps it from being accepted today; empty when the officer is free to
 */
public record CaseView(
    DossierView dossier,
    Optional<RegistryRecord> record,
    List<FieldMatch> fields,
    List<Obstacle> obstacles) {

  public CaseView {
    fields = List.copyOf(fields);
    obstacles = List.copyOf(obstacles);
  }
}
