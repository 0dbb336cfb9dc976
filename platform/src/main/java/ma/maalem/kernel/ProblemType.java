package ma.maalem.kernel;

import java.util.List;

/** A refusal that has a name. Implemented by one enum per feature. */
public interface ProblemType {

  ProblemKind kind();

  /** Stable code such as {@code orders.sold-out}: the key of its texts and part of its URI. */
  String code();

  /** This problem as an exception; the arguments fill the placeholders of its text. */
  default ProblemException refusal(Object... arguments) {
    return new ProblemException(this, List.of(), arguments);
  }
}
