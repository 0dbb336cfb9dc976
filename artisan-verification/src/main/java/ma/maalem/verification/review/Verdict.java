package ma.maalem.verification.review;

/** How what was declared compares to what the registry says. */
public enum Verdict {
  SAME,
  /** Not the same, but it may well mean the same: an officer looks. */
  SIMILAR,
  DIFFERENT,
  /** The artisan did not say. */
  NOT_DECLARED,
  /** The registry does not say. */
  NOT_REGISTERED,
  /** Nothing to compare: the registry's value is good in itself. */
  GOOD,
  /** Nothing to compare: the registry's value keeps the dossier from being accepted. */
  BAD
}
