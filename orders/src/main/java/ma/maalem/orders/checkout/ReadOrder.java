package ma.maalem.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.orders.OrderProblem;

/** Shows an order to those whom it concerns as a whole. */
@ApplicationScoped
@Transactional
public class ReadOrder {

  private final Orders orders;
  private final AccessTokens tokens;

  @Inject
  ReadOrder(Orders orders, AccessTokens tokens) {
    this.orders = orders;
    this.tokens = tokens;
  }

  /**
   * @param token the order's own, which opens it to anybody
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_ORDER, also when it is somebody else's
   */
  public OrderView read(Actor actor, Optional<String> token, UUID id) {
    Order order = orders.get(id);
    boolean own = order.account().isPresent() && order.account().equals(AcceptOrder.account(actor));
    boolean mayRead =
        own
            || actor instanceof Actor.Operator
            || token.filter(shown -> tokens.opens(shown, id)).isPresent();
    if (!mayRead) {
      throw OrderProblem.UNKNOWN_ORDER.refusal(id);
    }
    return OrderView.of(order);
  }
}
