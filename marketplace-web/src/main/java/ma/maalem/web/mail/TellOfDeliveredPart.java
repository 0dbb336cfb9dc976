package ma.maalem.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.maalem.orders.SellerOrderDelivered;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.platform.outbox.EventConsumer;

/** Tells buyer and seller that a parcel has arrived. */
@ApplicationScoped
class TellOfDeliveredPart implements EventConsumer<SellerOrderDelivered> {

  private final OrderLetters letters;

  @Inject
  TellOfDeliveredPart(OrderLetters letters) {
    this.letters = letters;
  }

  @Override
  public String name() {
    return "web.tell-of-delivered-part";
  }

  @Override
  public Class<SellerOrderDelivered> eventType() {
    return SellerOrderDelivered.class;
  }

  @Override
  public void on(SellerOrderDelivered event) {
    OrderView order = letters.order(event.order());
    letters.toBuyer(order, "mail.order.delivered", Optional.of(event.sellerOrder()));
    letters.toSeller(order, order.part(event.sellerOrder()), "mail.seller.delivered");
  }
}
