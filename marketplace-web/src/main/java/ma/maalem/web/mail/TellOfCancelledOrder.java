package ma.maalem.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.maalem.orders.OrderCancelled;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.platform.outbox.EventConsumer;

/** Tells a buyer that a whole order has ended. */
@ApplicationScoped
class TellOfCancelledOrder implements EventConsumer<OrderCancelled> {

  private final OrderLetters letters;

  @Inject
  TellOfCancelledOrder(OrderLetters letters) {
    this.letters = letters;
  }

  @Override
  public String name() {
    return "web.tell-of-cancelled-order";
  }

  @Override
  public Class<OrderCancelled> eventType() {
    return OrderCancelled.class;
  }

  @Override
  public void on(OrderCancelled event) {
    OrderView order = letters.order(event.order());
    letters.toBuyer(
        order,
        event.reason().equals("UNPAID") ? "mail.order.unpaid" : "mail.order.cancelled",
        Optional.empty());
  }
}
