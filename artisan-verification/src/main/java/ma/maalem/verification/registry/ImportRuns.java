package ma.maalem.verification.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports and what became of their rows. */
interface ImportRuns {

  void add(ImportRun run);

  Optional<ImportRun> find(UUID id);

  default ImportRun get(UUID id) {
    return find(id).orElseThrow(() -> RegistryProblem.UNKNOWN_IMPORT.refusal(id));
  }

  /** Newest first, older than the given run. */
  List<ImportRun> latest(Optional<UUID> before, int limit);

  void addRows(UUID run, List<ImportRow> rows);

  /** By line, after the given one. */
  List<ImportRow> rows(UUID run, Optional<RowOutcome> outcome, long afterLine, int limit);
}
