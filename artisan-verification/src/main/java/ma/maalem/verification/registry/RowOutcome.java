package ma.maalem.verification.registry;

/** What became of a row of an extract. */
public enum RowOutcome {
  NEW,
  CHANGED,
  /** As we had it; counted, not stored row by row. */
  UNCHANGED,
  REJECTED
}
