package ma.maalem.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.maalem.orders.OrderPaid;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.platform.outbox.EventConsumer;
import ma.maalem.web.i18n.Texts;

/** Confirms an order that was paid by card, to its buyer and to the sellers. */
@ApplicationScoped
class TellOfPaidOrder implements EventConsumer<OrderPaid> {

  private final OrderLetters letters;

  @Inject
  TellOfPaidOrder(OrderLetters letters) {
    this.letters = letters;
  }

  @Override
  public String name() {
    return "web.tell-of-paid-order";
  }

  @Override
  public Class<OrderPaid> eventType() {
    return OrderPaid.class;
  }

  @Override
  public void on(OrderPaid event) {
    OrderView order = letters.order(event.order());
    letters.toBuyer(
        order,
        "mail.order.paid",
        Optional.empty(),
        Texts.in(order.language()).money(order.total()));
    order.parts().forEach(part -> letters.toSeller(order, part, "mail.seller.new"));
  }
}
