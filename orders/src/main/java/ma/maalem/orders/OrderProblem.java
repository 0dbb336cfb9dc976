package ma.maalem.orders;

import java.util.Locale;
import ma.maalem.kernel.ProblemKind;
import ma.maalem.kernel.ProblemType;

/** Why orders refuse. */
public enum OrderProblem implements ProblemType {
  UNKNOWN_BASKET(ProblemKind.NOT_FOUND),
  /** It does not exist, or belongs to somebody else. */
  UNKNOWN_ORDER(ProblemKind.NOT_FOUND),
  UNKNOWN_SHIPMENT(ProblemKind.NOT_FOUND),
  INVALID_LINE(ProblemKind.INVALID),
  /** A basket holds so many different listings at most. */
  BASKET_FULL(ProblemKind.INVALID),
  /** Nobody can buy it now. */
  NOT_FOR_SALE(ProblemKind.CONFLICT),
  EMPTY_BASKET(ProblemKind.INVALID),
  INVALID_ORDER(ProblemKind.INVALID),
  IDEMPOTENCY_KEY_REQUIRED(ProblemKind.INVALID),
  /** The key was used before, for something else. */
  IDEMPOTENCY_KEY_REUSED(ProblemKind.CONFLICT),
  /** Something costs more or less than what was shown. */
  PRICE_CHANGED(ProblemKind.CONFLICT),
  /** Too heavy for every parcel that we know a price of. */
  NOT_SHIPPABLE(ProblemKind.CONFLICT),
  NOT_ALLOWED(ProblemKind.FORBIDDEN),
  /** It does not fit the state that the order, payment or parcel is in. */
  TRANSITION_REFUSED(ProblemKind.CONFLICT),
  INVALID_REFUND(ProblemKind.INVALID),
  INVALID_SHIPMENT(ProblemKind.INVALID),
  INVALID_SCAN(ProblemKind.INVALID),
  /** No item numbers are left; the postal operator must hand out a new range. */
  ITEM_NUMBERS_USED_UP(ProblemKind.UNAVAILABLE);

  private final ProblemKind kind;

  OrderProblem(ProblemKind kind) {
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
