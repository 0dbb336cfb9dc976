package ma.maalem.catalog.importing;

import java.util.List;
import ma.maalem.kernel.Violation;

/**
 * What became of a catalogue.
 *
 * @param read entries that came
 * @param added listings that are on offer now and were not before
 * @param known listings that were there already
 * @param rejected entries that were not taken in
 * @param violations of the first hundred of these; a pointer begins with the entry's position, from
 *     0, as in {@code /17/craft}
 */
public record ImportReport(
    long read, long added, long known, long rejected, List<Violation> violations) {

  public ImportReport {
    violations = List.copyOf(violations);
  }
}
