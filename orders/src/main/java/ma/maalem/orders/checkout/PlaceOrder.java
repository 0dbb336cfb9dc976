package ma.maalem.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.maalem.kernel.Actor;
import ma.maalem.platform.persistence.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Turns a basket into an order: stock is held, prices and shares are frozen, and the card payment
 * is opened at the provider once all that is safe. A provider that rests delays only the payment.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class PlaceOrder {

  private final Transactions transactions;
  private final AcceptOrder accept;
  private final PaymentRequests payments;

  @Inject
  PlaceOrder(Transactions transactions, AcceptOrder accept, PaymentRequests payments) {
    this.transactions = transactions;
    this.accept = accept;
    this.payments = payments;
  }

  /**
   * @param idempotencyKey chosen by the client; the same request under the same key is the same
   *     order
   * @throws ma.maalem.kernel.ProblemException IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_REUSED,
   *     INVALID_ORDER, UNKNOWN_BASKET, EMPTY_BASKET, PRICE_CHANGED, NOT_FOR_SALE or the catalogue's
   *     SOLD_OUT; nothing is stored then
   */
  public PlacedOrder place(
      Actor actor, @Nullable String idempotencyKey, PlaceOrderCommand command) {
    PlacedOrder placed = transactions.call(() -> accept.accept(actor, idempotencyKey, command));
    payments.carryOut(placed.id());
    return placed;
  }
}
