package ma.maalem.orders.payment;

import java.util.Optional;

/**
 * A refund as the provider sees it at one moment.
 *
 * @param reference the provider's id of it
 * @param failure code that says why it failed
 */
public record GatewayRefund(String reference, State state, Optional<String> failure) {

  /** What can be told apart. */
  public enum State {
    PENDING,
    SUCCEEDED,
    FAILED
  }
}
