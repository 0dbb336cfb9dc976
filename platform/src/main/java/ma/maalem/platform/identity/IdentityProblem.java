package ma.maalem.platform.identity;

import java.util.Locale;
import ma.maalem.kernel.ProblemKind;
import ma.maalem.kernel.ProblemType;

/** Why an account or a sign-in is refused. */
public enum IdentityProblem implements ProblemType {
  INVALID_ACCOUNT(ProblemKind.INVALID),
  EMAIL_TAKEN(ProblemKind.CONFLICT),
  /** Unknown address or wrong password: which of the two is nobody's business. */
  WRONG_CREDENTIALS(ProblemKind.UNAUTHENTICATED),
  TOO_MANY_ATTEMPTS(ProblemKind.TOO_MANY),
  SIGN_IN_REQUIRED(ProblemKind.UNAUTHENTICATED),
  ROLE_REQUIRED(ProblemKind.FORBIDDEN);

  private final ProblemKind kind;

  IdentityProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }

  @Override
  public String code() {
    return "identity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
