package ma.maalem.verification;

/** Why an artisan may not sell for the time being. */
public enum SuspensionCause {
  CARD_EXPIRED,
  /** Suspended, lost, revoked or replaced, as the registry says. */
  CARD_WITHDRAWN,
  REGISTRY_SUSPENDED,
  REGISTRY_STRUCK_OFF,
  /** An enterprise without a registered artisan to supervise its production. */
  SUPERVISOR_MISSING,
  CHAMBER_DECISION
}
