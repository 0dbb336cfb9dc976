package ma.maalem.verification.dossier;

import java.util.List;
import java.util.Optional;
import ma.maalem.verification.registry.RegistryRecord;

/** What the registry says of a number today, and what of it stands against selling. */
record Standing(Optional<RegistryRecord> entry, List<Obstacle> obstacles) {

  Standing {
    obstacles = List.copyOf(obstacles);
  }
}
