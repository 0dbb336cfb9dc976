package ma.maalem.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.maalem.orders.SellerOrderShipped;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.platform.outbox.EventConsumer;

/** Tells a buyer that a parcel is on its way. */
@ApplicationScoped
class TellOfShippedPart implements EventConsumer<SellerOrderShipped> {

  private final OrderLetters letters;

  @Inject
  TellOfShippedPart(OrderLetters letters) {
    this.letters = letters;
  }

  @Override
  public String name() {
    return "web.tell-of-shipped-part";
  }

  @Override
  public Class<SellerOrderShipped> eventType() {
    return SellerOrderShipped.class;
  }

  @Override
  public void on(SellerOrderShipped event) {
    OrderView order = letters.order(event.order());
    letters.toBuyer(
        order,
        "mail.order.shipped",
        Optional.of(event.sellerOrder()),
        event.carrier(),
        event.trackingNumber());
  }
}
