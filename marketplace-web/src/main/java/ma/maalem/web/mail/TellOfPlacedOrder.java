package ma.maalem.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.maalem.orders.OrderPlaced;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.PaymentMethod;
import ma.maalem.platform.outbox.EventConsumer;
import ma.maalem.web.i18n.Texts;

/** Confirms an order that is paid at the door, to its buyer and to the sellers. */
@ApplicationScoped
class TellOfPlacedOrder implements EventConsumer<OrderPlaced> {

  private final OrderLetters letters;

  @Inject
  TellOfPlacedOrder(OrderLetters letters) {
    this.letters = letters;
  }

  @Override
  public String name() {
    return "web.tell-of-placed-order";
  }

  @Override
  public Class<OrderPlaced> eventType() {
    return OrderPlaced.class;
  }

  @Override
  public void on(OrderPlaced event) {
    OrderView order = letters.order(event.order());
    if (order.payment() == PaymentMethod.CASH_ON_DELIVERY) {
      letters.toBuyer(
          order,
          "mail.order.placed",
          Optional.empty(),
          Texts.in(order.language()).money(order.total()));
      order.parts().forEach(part -> letters.toSeller(order, part, "mail.seller.new"));
    }
  }
}
