package ma.maalem.orders.payment;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ma.maalem.kernel.Money;

/** What a notification says. */
sealed interface Told {

  /** How a payment stood; with our id of it, when it carries one. */
  record PaymentSeen(Optional<UUID> payment, GatewayPayment seen) implements Told {}

  /** How a refund stood; with our id of it, when it carries one. */
  record RefundSeen(Optional<UUID> refund, GatewayRefund seen) implements Told {}

  /** How much of a payment has gone back in all. */
  record MoneyReturned(String paymentReference, Money amount) implements Told {}

  /** Nothing that we act on. */
  record Nothing() implements Told {}

  default <T> T fold(
      Function<PaymentSeen, T> payment,
      Function<RefundSeen, T> refund,
      Function<MoneyReturned, T> returned,
      Function<Nothing, T> nothing) {
    if (this instanceof PaymentSeen told) {
      return payment.apply(told);
    }
    if (this instanceof RefundSeen told) {
      return refund.apply(told);
    }
    return this instanceof MoneyReturned told
        ? returned.apply(told)
        : nothing.apply((Nothing) this);
  }
}
