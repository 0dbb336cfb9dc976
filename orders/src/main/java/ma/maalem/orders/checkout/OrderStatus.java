package ma.maalem.orders.checkout;

import java.util.Map;
import java.util.Set;

/** The life of a whole order. */
public enum OrderStatus {
  /** To be paid by card; stock is held for a while. */
  AWAITING_PAYMENT,
  /** To be paid in cash when it comes. */
  PLACED,
  PAID,
  /** Every part has come to its end, and not all were cancelled. */
  COMPLETED,
  CANCELLED;

  private static final Map<OrderStatus, Set<OrderStatus>> NEXT =
      Map.of(
          AWAITING_PAYMENT, Set.of(PAID, CANCELLED),
          PLACED, Set.of(COMPLETED, CANCELLED),
          PAID, Set.of(COMPLETED, CANCELLED));

  public boolean canBecome(OrderStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }
}
