package ma.maalem.verification.registry;

/** What the registry says of an entry. */
public enum RegistryStatus {
  ACTIVE,
  SUSPENDED,
  STRUCK_OFF
}
