package ma.maalem.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.maalem.orders.RefundCompleted;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.platform.outbox.EventConsumer;
import ma.maalem.web.i18n.Texts;

/** Tells a buyer that money is on its way back. */
@ApplicationScoped
class TellOfRefund implements EventConsumer<RefundCompleted> {

  private final OrderLetters letters;

  @Inject
  TellOfRefund(OrderLetters letters) {
    this.letters = letters;
  }

  @Override
  public String name() {
    return "web.tell-of-refund";
  }

  @Override
  public Class<RefundCompleted> eventType() {
    return RefundCompleted.class;
  }

  @Override
  public void on(RefundCompleted event) {
    OrderView order = letters.order(event.order());
    letters.toBuyer(
        order,
        "mail.order.refunded",
        "refund/" + event.refund(),
        Optional.empty(),
        Texts.in(order.language()).money(event.amount()));
  }
}
