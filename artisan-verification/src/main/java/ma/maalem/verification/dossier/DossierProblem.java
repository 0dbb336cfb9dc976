package ma.maalem.verification.dossier;

import java.util.Locale;
import ma.maalem.kernel.ProblemKind;
import ma.maalem.kernel.ProblemType;

/** Why something cannot be done with a dossier. */
public enum DossierProblem implements ProblemType {
  /** It does not exist, or not for this actor. */
  UNKNOWN_DOSSIER(ProblemKind.NOT_FOUND),
  INVALID_DOSSIER(ProblemKind.INVALID),
  /** Fields that a chamber needs are empty. */
  INCOMPLETE_DOSSIER(ProblemKind.INVALID),
  /** A reason is missing, does not fit the decision, or lacks its message. */
  INVALID_DECISION(ProblemKind.INVALID),
  /** Not in its present state. */
  TRANSITION_REFUSED(ProblemKind.CONFLICT),
  /** Somebody else changed it since it was read. */
  CHANGED_MEANWHILE(ProblemKind.CONFLICT),
  /** Another officer has it on the desk. */
  ANOTHER_OFFICER(ProblemKind.CONFLICT),
  /** Registry or card say no; the violations name what is missing. */
  NOT_ACCEPTABLE(ProblemKind.CONFLICT),
  /** Only chambers and the ministry look at dossiers. */
  OFFICERS_ONLY(ProblemKind.FORBIDDEN);

  private final ProblemKind kind;

  DossierProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }

  @Override
  public String code() {
    return "dossier." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
