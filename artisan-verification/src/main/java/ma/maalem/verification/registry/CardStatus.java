package ma.maalem.verification.registry;

/** What the registry says of a professional card. */
public enum CardStatus {
  VALID,
  EXPIRED,
  SUSPENDED,
  LOST,
  REVOKED
}
