package ma.maalem.catalog;

import java.util.Locale;
import ma.maalem.kernel.ProblemKind;
import ma.maalem.kernel.ProblemType;

/** Why the catalogue refuses. */
public enum CatalogProblem implements ProblemType {
  UNKNOWN_LISTING(ProblemKind.NOT_FOUND),
  UNKNOWN_SELLER(ProblemKind.NOT_FOUND),
  INVALID_LISTING(ProblemKind.INVALID),
  INVALID_SHOP(ProblemKind.INVALID),
  /** Only those who run the marketplace may do that. */
  OPERATORS_ONLY(ProblemKind.FORBIDDEN),
  /** Only verified artisans with a valid card may do that. */
  SELLER_NOT_VERIFIED(ProblemKind.FORBIDDEN),
  TRANSITION_REFUSED(ProblemKind.CONFLICT),
  CHANGED_MEANWHILE(ProblemKind.CONFLICT),
  /** Fewer pieces are free than were asked for. */
  SOLD_OUT(ProblemKind.CONFLICT),
  /** Withdrawn, or its seller may not sell now. */
  NOT_FOR_SALE(ProblemKind.CONFLICT),
  INVALID_QUERY(ProblemKind.INVALID),
  SEARCH_RESTS(ProblemKind.UNAVAILABLE);

  private final ProblemKind kind;

  CatalogProblem(ProblemKind kind) {
    this.kind = kind;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }

  @Override
  public String code() {
    return "catalog." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
