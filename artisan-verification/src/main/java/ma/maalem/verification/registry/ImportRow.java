package ma.maalem.verification.registry;

import java.util.List;
import java.util.Optional;

/**
 * What became of one row.
 *
 * @param line where the row begins in the file, from 1
 * @param registryNumber empty when the row did not say
 * @param findings why it was rejected, or which fields changed
 */
public record ImportRow(
    long line, Optional<String> registryNumber, RowOutcome outcome, List<RowFinding> findings) {

  public ImportRow {
    findings = List.copyOf(findings);
  }
}
