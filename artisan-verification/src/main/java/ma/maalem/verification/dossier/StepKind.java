package ma.maalem.verification.dossier;

/** What happened to a dossier, for its history. */
public enum StepKind {
  OPENED,
  SUBMITTED,
  TAKEN_UP,
  RETURNED,
  ACCEPTED,
  REJECTED,
  /** By the chamber's decision. */
  SUSPENDED,
  /** The chamber took its suspension back. */
  LIFTED,
  /** An import of the registry changed something that matters here. */
  REGISTRY_CHANGED,
  /** The card's last day has passed. */
  CARD_EXPIRED
}
