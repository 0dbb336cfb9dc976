package ma.maalem.verification.registry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.maalem.kernel.Checks;

/** Which field of a row belongs to which column. */
final class ExtractHeader {

  private final Map<RegistryColumn, Integer> positions;
  private final int width;

  private ExtractHeader(Map<RegistryColumn, Integer> positions, int width) {
    this.positions = positions;
    this.width = width;
  }

  /**
   * Reads the first row. Columns that we do not know are passed over.
   *
   * @param aliases other people's headings to ours
   * @throws ma.maalem.kernel.ProblemException INVALID_EXTRACT when a column is missing or twice
   *     there
   */
  static ExtractHeader of(List<String> headings, Map<String, String> aliases) {
    Checks checks = new Checks();
    Map<RegistryColumn, Integer> positions = new EnumMap<>(RegistryColumn.class);
    for (int i = 0; i < headings.size(); i++) {
      String heading = headings.get(i).strip().toLowerCase(Locale.ROOT);
      int position = i;
      RegistryColumn.ofHeading(aliases.getOrDefault(heading, heading))
          .ifPresent(
              column ->
                  checks.that(
                      positions.put(column, position) == null,
                      "/header",
                      "doubled-column",
                      column.heading()));
    }
    List<String> missing = new ArrayList<>();
    for (RegistryColumn column : RegistryColumn.values()) {
      if (!positions.containsKey(column)) {
        missing.add(column.heading());
      }
    }
    checks.that(missing.isEmpty(), "/header", "missing-columns", String.join(", ", missing));
    checks.orRefuse(RegistryProblem.INVALID_EXTRACT);
    return new ExtractHeader(positions, headings.size());
  }

  int width() {
    return width;
  }

  int position(RegistryColumn column) {
    return positions.getOrDefault(column, -1);
  }
}
