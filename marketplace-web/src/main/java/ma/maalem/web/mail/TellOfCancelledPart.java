package ma.maalem.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.maalem.orders.SellerOrderCancelled;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.PaymentMethod;
import ma.maalem.platform.outbox.EventConsumer;

/** Tells a buyer that one part will not come. */
@ApplicationScoped
class TellOfCancelledPart implements EventConsumer<SellerOrderCancelled> {

  private final OrderLetters letters;

  @Inject
  TellOfCancelledPart(OrderLetters letters) {
    this.letters = letters;
  }

  @Override
  public String name() {
    return "web.tell-of-cancelled-part";
  }

  @Override
  public Class<SellerOrderCancelled> eventType() {
    return SellerOrderCancelled.class;
  }

  @Override
  public void on(SellerOrderCancelled event) {
    OrderView order = letters.order(event.order());
    letters.toBuyer(
        order,
        order.payment() == PaymentMethod.CARD
            ? "mail.order.part-cancelled"
            : "mail.order.part-cancelled-unpaid",
        Optional.of(event.sellerOrder()));
  }
}
