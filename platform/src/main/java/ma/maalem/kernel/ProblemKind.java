package ma.maalem.kernel;

/** What kind of refusal a problem is; the web layer has one map from kinds to HTTP statuses. */
public enum ProblemKind {
  /** The request breaks a rule that its sender can mend. */
  INVALID,
  /** Nobody is signed in, or the credentials are wrong. */
  UNAUTHENTICATED,
  /** The actor may not do this. */
  FORBIDDEN,
  /** It does not exist, or not for this actor. */
  NOT_FOUND,
  /** It does not fit the present state. */
  CONFLICT,
  /** Too often, too soon. */
  TOO_MANY,
  /** Something outside rests; later may work. */
  UNAVAILABLE
}
