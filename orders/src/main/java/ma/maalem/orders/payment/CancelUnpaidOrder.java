package ma.maalem.orders.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.checkout.ReadOrder;

/** Lets a buyer, or an operator, give up an order that has not been paid. */
@ApplicationScoped
@Transactional
public class CancelUnpaidOrder {

  private final ReadOrder orders;
  private final EndUnpaid end;

  @Inject
  CancelUnpaidOrder(ReadOrder orders, EndUnpaid end) {
    this.orders = orders;
    this.end = end;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_ORDER, or TRANSITION_REFUSED when it does not
   *     wait for its payment
   */
  public void cancel(Actor actor, Optional<String> token, UUID order) {
    orders.read(actor, token, order);
    if (!end.end(actor, order, actor instanceof Actor.Operator ? "OPERATOR" : "BUYER")) {
      throw OrderProblem.TRANSITION_REFUSED.refusal();
    }
  }
}
