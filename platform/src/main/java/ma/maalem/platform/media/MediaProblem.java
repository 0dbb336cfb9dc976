package ma.maalem.platform.media;

import java.util.Locale;
import ma.maalem.kernel.ProblemKind;
import ma.maalem.kernel.ProblemType;

/** Why a picture is refused. */
public enum MediaProblem implements ProblemType {
  NOT_A_PICTURE(ProblemKind.INVALID),
  PICTURE_TOO_LARGE(ProblemKind.INVALID),
  UNKNOWN_PICTURE(ProblemKind.NOT_FOUND);

  private final ProblemKind kind;

  MediaProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }

  @Override
  public String code() {
    return "media." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
