package ma.maalem.orders.payment;

import java.util.UUID;
import ma.maalem.kernel.Money;

/** How payment has money go back and tells what became of it. */
public interface RefundRequests {

  /** Sends back a payment that came when its order had ended. In the caller's transaction. */
  void returnLate(UUID payment, UUID order, String paymentReference, Money amount);

  /**
   * The provider tells how a refund stands. In the caller's transaction.
   *
   * @param refund our id of it
   * @return false when there is no such refund
   */
  boolean observe(UUID refund, GatewayRefund seen);

  /** What has gone back or is about to, of that payment. In the caller's transaction. */
  Money refundedOf(UUID payment, Money zero);
}
