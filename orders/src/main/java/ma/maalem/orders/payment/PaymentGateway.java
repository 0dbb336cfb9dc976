package ma.maalem.orders.payment;

import java.util.UUID;
import ma.maalem.kernel.Money;

/**
 * The provider of card payments. Never called in a transaction; every call that moves money carries
 * an id of ours, so that asking twice is asking once.
 *
 * <p>Each call may throw {@link GatewayUnavailable} or {@link GatewayRefused}.
 */
public interface PaymentGateway {

  /** Opens a payment, or finds the one that was opened under that id before. */
  GatewayPayment open(UUID payment, String orderNumber, String email, Money amount);

  GatewayPayment find(String reference);

  /** Has a payment not be taken any more; tells how it stands if it was taken meanwhile. */
  GatewayPayment cancel(String reference);

  /** Sends money of a payment back, or finds the refund that was made under that id before. */
  GatewayRefund refund(UUID refund, String paymentReference, Money amount);

  GatewayRefund findRefund(String reference);
}
