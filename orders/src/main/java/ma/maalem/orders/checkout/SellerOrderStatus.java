package ma.maalem.orders.checkout;

import java.util.Map;
import java.util.Set;

/** The life of one seller's part of an order. */
public enum SellerOrderStatus {
  AWAITING_PAYMENT,
  /** Paid, or to be paid at the door: the seller should confirm. */
  PLACED,
  CONFIRMED,
  SHIPPED,
  DELIVERED,
  /** Came back to the seller undelivered. */
  RETURNED,
  CANCELLED,
  /** All the money has gone back after the part was delivered or returned. */
  REFUNDED;

  private static final Map<SellerOrderStatus, Set<SellerOrderStatus>> NEXT =
      Map.of(
          AWAITING_PAYMENT, Set.of(PLACED, CANCELLED),
          PLACED, Set.of(CONFIRMED, CANCELLED),
          CONFIRMED, Set.of(SHIPPED, CANCELLED),
          SHIPPED, Set.of(DELIVERED, RETURNED),
          DELIVERED, Set.of(REFUNDED),
          RETURNED, Set.of(REFUNDED));

  public boolean canBecome(SellerOrderStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** Nothing more is to be sent. */
  public boolean isClosed() {
    return switch (this) {
      case DELIVERED, RETURNED, CANCELLED, REFUNDED -> true;
      case AWAITING_PAYMENT, PLACED, CONFIRMED, SHIPPED -> false;
    };
  }
}
