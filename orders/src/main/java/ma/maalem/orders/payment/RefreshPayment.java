package ma.maalem.orders.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Asks the provider about an order's payment now, for a buyer who comes back from their bank and
 * should not have to wait for the notification.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class RefreshPayment {

  private final AskProvider ask;

  @Inject
  RefreshPayment(AskProvider ask) {
    this.ask = ask;
  }

  /** Does nothing when the provider rests or there is nothing to ask. */
  public void refresh(UUID order) {
    ask.about(order);
  }
}
