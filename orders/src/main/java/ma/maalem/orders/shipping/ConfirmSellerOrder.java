package ma.maalem.orders.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.orders.checkout.OrderProgress;
import ma.maalem.platform.audit.AuditTrail;

/** Lets a seller promise to make or pack their part. */
@ApplicationScoped
@Transactional
public class ConfirmSellerOrder {

  private final OwnPart own;
  private final OrderProgress progress;
  private final AuditTrail audit;

  @Inject
  ConfirmSellerOrder(OwnPart own, OrderProgress progress, AuditTrail audit) {
    this.own = own;
    this.progress = progress;
    this.audit = audit;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_ORDER, or TRANSITION_REFUSED when it is not
   *     paid or was confirmed before
   */
  public void confirm(Actor.Artisan artisan, UUID sellerOrder) {
    own.lock(artisan, sellerOrder);
    progress.confirm(sellerOrder);
    audit.record(artisan, "seller-order.confirm", "seller-order/" + sellerOrder);
  }
}
