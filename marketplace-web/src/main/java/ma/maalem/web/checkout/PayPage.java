package ma.maalem.web.checkout;

import java.util.Optional;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.PaymentRequests;

/**
 * Where a card is entered, in fields that belong to the payment service.
 *
 * @param scriptUrl of the payment service's script
 * @param returnUrl where the buyer's bank sends them back to
 */
public record PayPage(
    OrderView order,
    Optional<PaymentRequests.State> payment,
    String publishableKey,
    String scriptUrl,
    String returnUrl) {

  /** With which the browser pays; empty while the payment service rests. */
  public Optional<String> clientSecret() {
    return payment.flatMap(PaymentRequests.State::clientSecret);
  }

  public Optional<String> failure() {
    return payment.flatMap(PaymentRequests.State::failure);
  }
}
