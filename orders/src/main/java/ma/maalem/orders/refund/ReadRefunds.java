package ma.maalem.orders.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.orders.checkout.ReadOrder;

/** Shows what goes back of an order to those whom the order concerns. */
@ApplicationScoped
@Transactional
public class ReadRefunds {

  private final Refunds refunds;
  private final ReadOrder orders;

  @Inject
  ReadRefunds(Refunds refunds, ReadOrder orders) {
    this.refunds = refunds;
    this.orders = orders;
  }

  /** Oldest first. */
  public List<RefundView> ofOrder(Actor actor, Optional<String> token, UUID order) {
    orders.read(actor, token, order);
    return refunds.ofOrder(order).stream().map(RefundView::of).toList();
  }
}
