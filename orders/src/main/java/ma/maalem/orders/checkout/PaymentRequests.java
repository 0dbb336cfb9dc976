package ma.maalem.orders.checkout;

import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;

/** How checkout has money asked for. */
public interface PaymentRequests {

  /** What is known of a payment. */
  record State(String status, Optional<String> clientSecret, Optional<String> failure) {}

  /** Notes in the order's transaction that so much is to be asked for. */
  void request(UUID order, String number, String email, Money amount);

  /**
   * Asks for it, outside of any transaction. Does nothing when the provider cannot be reached: what
   * was noted is then carried out later.
   */
  void carryOut(UUID order);

  /** The state of an order's card payment, if it has one. */
  Optional<State> of(UUID order);
}
