package ma.maalem.orders.payment;

import java.util.Optional;
import ma.maalem.kernel.Money;

/**
 * A payment as the provider sees it at one moment.
 *
 * @param reference the provider's id of it
 * @param clientSecret with which the buyer's browser may pay it
 * @param received what has arrived
 * @param failure code of the last refusal, such as {@code insufficient_funds}
 */
public record GatewayPayment(
    String reference,
    State state,
    Optional<String> clientSecret,
    Money received,
    Optional<String> failure) {

  /** What can be told apart. */
  public enum State {
    /** Waits for the buyer or for their bank. */
    OPEN,
    SUCCEEDED,
    CANCELLED
  }
}
