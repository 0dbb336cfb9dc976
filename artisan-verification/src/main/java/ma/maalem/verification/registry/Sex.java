package ma.maalem.verification.registry;

/** As the registry writes it. */
public enum Sex {
  F,
  M
}
