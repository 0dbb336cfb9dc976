package ma.maalem.kernel;

import java.util.List;

/** A use case refused. Carries no text for people: those come from bundles, by code. */
public final class ProblemException extends RuntimeException {

  private final transient ProblemType type;
  private final transient List<Violation> violations;
  private final transient List<Object> arguments;

  public ProblemException(ProblemType type, List<Violation> violations, Object... arguments) {
    super(type.code() + (violations.isEmpty() ? "" : " " + violations));
    this.type = type;
    this.violations = List.copyOf(violations);
    this.arguments = List.of(arguments);
  }

  public ProblemType type() {
    return type;
  }

  /** The fields that are to blame; empty when the request as a whole is. */
  public List<Violation> violations() {
    return violations;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
