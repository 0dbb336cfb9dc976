package ma.maalem.web.chamber;

import java.util.List;
import java.util.Optional;
import ma.maalem.verification.registry.ImportRow;
import ma.maalem.verification.registry.ImportRunView;
import ma.maalem.verification.registry.RowOutcome;
import ma.maalem.verification.registry.RunStatus;

/**
 * One import and what became of its rows.
 *
 * @param outcome the rows that are shown; all when empty
 * @param next address of the following page of rows
 */
public record ImportPage(
    ImportRunView run, Optional<RowOutcome> outcome, List<ImportRow> rows, Optional<String> next) {

  /** Those that are kept row by row. */
  public List<RowOutcome> outcomes() {
    return List.of(RowOutcome.REJECTED, RowOutcome.CHANGED, RowOutcome.NEW);
  }

  public boolean isRunning() {
    return run.status() == RunStatus.RUNNING;
  }
}
