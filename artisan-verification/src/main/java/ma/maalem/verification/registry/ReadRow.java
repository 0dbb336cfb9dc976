package ma.maalem.verification.registry;

import java.util.List;
import java.util.Optional;

/** A row as it was read: a record, or what is wrong with it. */
sealed interface ReadRow {

  long line();

  /** A row that makes a record. */
  record Sound(long line, RegistryRecord record) implements ReadRow {}

  /** A row that does not. */
  record Damaged(long line, Optional<String> registryNumber, List<RowFinding> findings)
      implements ReadRow {}
}
