package ma.maalem.orders.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.Sellers;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Money;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.checkout.OrderProgress;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.PaymentMethod;
import ma.maalem.platform.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/**
 * Calls off one seller's part before it is sent: by that seller or by an operator. What was paid
 * for it goes back, from the seller's share and from the commission.
 */
@ApplicationScoped
@Transactional
public class CancelSellerOrder {

  /** Why a part may be called off. */
  public static final Set<String> REASONS =
      Set.of("BROKEN", "CANNOT_DELIVER", "BUYER_ASKED", "ADDRESS_WRONG", "FRAUD");

  private final OrderProgress progress;
  private final ReturnMoney returnMoney;
  private final Sellers sellers;
  private final AuditTrail audit;

  @Inject
  CancelSellerOrder(
      OrderProgress progress, ReturnMoney returnMoney, Sellers sellers, AuditTrail audit) {
    this.progress = progress;
    this.returnMoney = returnMoney;
    this.sellers = sellers;
    this.audit = audit;
  }

  /**
   * @param reason one of {@link #REASONS}
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_ORDER, NOT_ALLOWED, INVALID_REFUND for an
   *     unknown reason, TRANSITION_REFUSED when it is too late
   */
  public void cancel(Actor actor, UUID sellerOrder, @Nullable String reason) {
    OrderView order = progress.lockByPart(sellerOrder);
    OrderView.Part part = order.part(sellerOrder);
    authorize(actor, part);
    new Checks()
        .required("/reason", reason)
        .that(reason == null || REASONS.contains(reason), "/reason", "unknown-reason")
        .orRefuse(OrderProblem.INVALID_REFUND);
    String code = String.valueOf(reason);
    progress.cancelPart(sellerOrder, code);
    Money open = part.total().minus(part.refunded());
    if (order.payment() == PaymentMethod.CARD && open.isPositive()) {
      returnMoney.returnMoney(order, part, open, "cancel/" + sellerOrder, code);
    }
    audit.record(
        actor, "seller-order.cancel", "seller-order/" + sellerOrder, Map.of("reason", code));
  }

  private void authorize(Actor actor, OrderView.Part part) {
    if (actor instanceof Actor.Operator) {
      return;
    }
    if (!(actor instanceof Actor.Artisan artisan)) {
      throw OrderProblem.NOT_ALLOWED.refusal();
    }
    Optional<UUID> own = sellers.ofAccount(artisan.account()).map(SellerCard::id);
    if (!own.equals(Optional.of(part.seller()))) {
      throw OrderProblem.UNKNOWN_ORDER.refusal(part.id());
    }
  }
}
