package ma.maalem.catalog.craft;

/** How sure the classification of a craft is. The final word is always a person's. */
public enum Confidence {
  HIGH,
  MEDIUM,
  LOW
}
