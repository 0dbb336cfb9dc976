package ma.maalem.verification.registry;

import java.util.Locale;
import ma.maalem.kernel.ProblemKind;
import ma.maalem.kernel.ProblemType;

/** Why an import is refused as a whole; what is wrong with rows is in the run. */
public enum RegistryProblem implements ProblemType {
  /** Only chambers, the ministry and operators import and look. */
  STAFF_ONLY(ProblemKind.FORBIDDEN),
  /** Not an extract: nothing in it, or a header without the columns that we need. */
  INVALID_EXTRACT(ProblemKind.INVALID),
  EXTRACT_TOO_LARGE(ProblemKind.INVALID),
  UNKNOWN_IMPORT(ProblemKind.NOT_FOUND);

  private final ProblemKind kind;

  RegistryProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }

  @Override
  public String code() {
    return "registry." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
