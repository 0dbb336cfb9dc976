package ma.maalem.verification.registry;

/**
 * Something worth saying about one field of a row.
 *
 * @param field heading of the column; empty when it is about the row as a whole
 * @param code why it was rejected, such as {@code unknown-craft}, or {@code changed}
 */
public record RowFinding(String field, String code) {

  static RowFinding of(RegistryColumn column, String code) {
    return new RowFinding(column.heading(), code);
  }

  static RowFinding ofRow(String code) {
    return new RowFinding("", code);
  }
}
