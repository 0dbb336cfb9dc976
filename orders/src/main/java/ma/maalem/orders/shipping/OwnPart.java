package ma.maalem.orders.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.Sellers;
import ma.maalem.kernel.Actor;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.checkout.OrderProgress;
import ma.maalem.orders.checkout.OrderView;

/** Locks an order for the seller of one of its parts. */
@ApplicationScoped
class OwnPart {

  private final OrderProgress progress;
  private final Sellers sellers;

  @Inject
  OwnPart(OrderProgress progress, Sellers sellers) {
    this.progress = progress;
    this.sellers = sellers;
  }

  /** The locked order, the part and its seller. */
  record Found(OrderView order, OrderView.Part part, SellerCard seller) {}

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_ORDER also when it is another seller's
   */
  Found lock(Actor.Artisan artisan, UUID sellerOrder) {
    SellerCard seller =
        sellers
            .ofAccount(artisan.account())
            .orElseThrow(() -> OrderProblem.UNKNOWN_ORDER.refusal(sellerOrder));
    OrderView order = progress.lockByPart(sellerOrder);
    OrderView.Part part = order.part(sellerOrder);
    if (!part.seller().equals(seller.id())) {
      throw OrderProblem.UNKNOWN_ORDER.refusal(sellerOrder);
    }
    return new Found(order, part, seller);
  }
}
