package ma.maalem.verification;

/** Which craft codes exist. The catalogue owns the taxonomy and answers. */
public interface KnownCrafts {

  boolean isKnown(String craftCode);
}
