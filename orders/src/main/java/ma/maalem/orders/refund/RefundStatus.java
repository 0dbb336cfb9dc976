package ma.maalem.orders.refund;

import java.util.Map;
import java.util.Set;

/** The life of a refund. */
public enum RefundStatus {
  /** Noted here; the provider may not know yet. */
  REQUESTED,
  /** The provider has it. */
  PENDING,
  SUCCEEDED,
  /** The bank did not take it back: a person must look. */
  FAILED;

  private static final Map<RefundStatus, Set<RefundStatus>> NEXT =
      Map.of(
          REQUESTED, Set.of(PENDING, SUCCEEDED, FAILED),
          PENDING, Set.of(SUCCEEDED, FAILED),
          FAILED, Set.of(REQUESTED));

  public boolean canBecome(RefundStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }
}
