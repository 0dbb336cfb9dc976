package ma.maalem.web.chamber;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Why a row came out as it did: a code, and the fields it is about. */
  public List<Map.Entry<String, String>> reasons(ImportRow row) {
    Map<String, String> fields = new LinkedHashMap<>();
    row.findings()
        .forEach(f -> fields.merge(f.code(), f.field(), (before, more) -> before + ", " + more));
    return List.copyOf(fields.entrySet());
  }

  public boolean isRunning() {
    return run.status() == RunStatus.RUNNING;
  }
}
