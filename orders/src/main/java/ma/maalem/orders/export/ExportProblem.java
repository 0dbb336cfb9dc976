package ma.maalem.orders.export;

import java.util.Locale;
import ma.maalem.kernel.ProblemKind;
import ma.maalem.kernel.ProblemType;

/** Why papers are not issued. */
public enum ExportProblem implements ProblemType {
  /** Something is missing or contradictory; the violations say what. */
  PAPERS_INCOMPLETE(ProblemKind.INVALID),
  /** A CN23 is for what the post carries. */
  NOT_POSTAL(ProblemKind.CONFLICT);

  private final ProblemKind kind;

  ExportProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }

  @Override
  public String code() {
    return "orders." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
