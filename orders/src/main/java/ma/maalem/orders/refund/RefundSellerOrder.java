package ma.maalem.orders.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Money;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.checkout.OrderProgress;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.SellerOrderStatus;
import ma.maalem.platform.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Gives a buyer some or all of their money back for a part that was sent, came or came back. */
@ApplicationScoped
@Transactional
public class RefundSellerOrder {

  private final OrderProgress progress;
  private final Refunds refunds;
  private final ReturnMoney returnMoney;
  private final AuditTrail audit;

  @Inject
  RefundSellerOrder(
      OrderProgress progress, Refunds refunds, ReturnMoney returnMoney, AuditTrail audit) {
    this.progress = progress;
    this.refunds = refunds;
    this.returnMoney = returnMoney;
    this.audit = audit;
  }

  /**
   * @param amount such as {@code 120.00}, in the order's currency
   * @param idempotencyKey the same request under the same key is the same refund
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_ORDER, INVALID_REFUND for more than is left,
   *     IDEMPOTENCY_KEY_REUSED, TRANSITION_REFUSED when nothing was paid by card or the part was
   *     not sent (then it can be cancelled)
   */
  public RefundView refund(
      Actor.Operator operator,
      UUID sellerOrder,
      @Nullable String amount,
      @Nullable String reason,
      @Nullable String idempotencyKey) {
    OrderView order = progress.lockByPart(sellerOrder);
    OrderView.Part part = order.part(sellerOrder);
    Checks checks = new Checks();
    checks.text("/Idempotency-Key", idempotencyKey, 1, 200);
    checks.text("/reason", reason, 3, 300);
    checks.required("/amount", amount);
    Optional<Money> wanted = money(amount, part.total());
    checks.that(amount == null || wanted.isPresent(), "/amount", "not-an-amount");
    wanted.ifPresent(
        money ->
            checks
                .that(money.isPositive(), "/amount", "too-small", "0.01")
                .that(
                    money.compareTo(part.total()) <= 0,
                    "/amount",
                    "too-large",
                    part.total().amount()));
    checks.orRefuse(OrderProblem.INVALID_REFUND);

    String key = "refund/" + sellerOrder + "/" + idempotencyKey;
    Optional<Refund> before = refunds.byRequestKey(key);
    if (before.isPresent()) {
      if (!before.get().amount().equals(wanted.orElseThrow())) {
        throw OrderProblem.IDEMPOTENCY_KEY_REUSED.refusal();
      }
      return RefundView.of(before.get());
    }
    if (part.status() != SellerOrderStatus.SHIPPED
        && part.status() != SellerOrderStatus.DELIVERED
        && part.status() != SellerOrderStatus.RETURNED) {
      throw OrderProblem.TRANSITION_REFUSED.refusal(part.status(), SellerOrderStatus.REFUNDED);
    }
    Refund refund =
        returnMoney.returnMoney(order, part, wanted.orElseThrow(), key, String.valueOf(reason));
    audit.record(
        operator,
        "seller-order.refund",
        "seller-order/" + sellerOrder,
        Map.of("amount", refund.amount().toString(), "refund", refund.id().toString()));
    return RefundView.of(refund);
  }

  private static Optional<Money> money(@Nullable String amount, Money like) {
    try {
      return amount == null || amount.isBlank()
          ? Optional.empty()
          : Optional.of(Money.of(new BigDecimal(amount.strip()), like.currency()));
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
