package ma.maalem.verification.registry;

/** How far an import is. */
public enum RunStatus {
  RUNNING,
  DONE,
  /** Ended before the end of the file; the rows before are taken in. */
  STOPPED
}
