package ma.maalem.orders.payment;

import java.util.Map;
import java.util.Set;

/** The life of a card payment. */
public enum PaymentStatus {
  /** Noted here; the provider may not know yet. */
  REQUESTED,
  /** Waits for the buyer. */
  OPEN,
  /** The buyer's bank said no; the buyer may try again. */
  DECLINED,
  SUCCEEDED,
  /** Not wanted any more; the provider may not know yet, and the buyer may have been faster. */
  CANCELLING,
  CANCELLED,
  /** The provider will not take such a payment at all. */
  REFUSED;

  private static final Map<PaymentStatus, Set<PaymentStatus>> NEXT =
      Map.of(
          REQUESTED, Set.of(OPEN, DECLINED, SUCCEEDED, CANCELLING, CANCELLED, REFUSED),
          OPEN, Set.of(DECLINED, SUCCEEDED, CANCELLING, CANCELLED),
          DECLINED, Set.of(OPEN, SUCCEEDED, CANCELLING, CANCELLED),
          CANCELLING, Set.of(CANCELLED, SUCCEEDED, REFUSED));

  public boolean canBecome(PaymentStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** Nothing will happen to it any more. */
  public boolean isFinal() {
    return this == SUCCEEDED || this == CANCELLED || this == REFUSED;
  }
}
