package ma.maalem.web.problem;

import java.util.Locale;
import ma.maalem.kernel.ProblemKind;
import ma.maalem.kernel.ProblemType;

/** Refusals that only the web knows. */
public enum WebProblem implements ProblemType {
  /** The body is not what its media type says, or a field has the wrong type. */
  MALFORMED(ProblemKind.INVALID),
  NO_SUCH_PAGE(ProblemKind.NOT_FOUND),
  FOREIGN_FORM(ProblemKind.FORBIDDEN),
  TOO_LARGE(ProblemKind.INVALID),
  METHOD_NOT_ALLOWED(ProblemKind.INVALID),
  UNSUPPORTED_TYPE(ProblemKind.INVALID),
  CHANGED_MEANWHILE(ProblemKind.CONFLICT),
  /** Ours, not theirs: something broke. */
  FAILURE(ProblemKind.UNAVAILABLE);

  private final ProblemKind kind;

  WebProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }

  @Override
  public String code() {
    return "web." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
