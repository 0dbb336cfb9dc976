package ma.maalem.orders.checkout;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.OrderedPart;
import org.jspecify.annotations.Nullable;

/** What one seller delivers of an order. Changed by {@link Order} only. */
@Entity
@Table(schema = "orders", name = "seller_order")
class SellerOrder {

  @Id private UUID id;
  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "order_id")
  private Order order;

  private int position;
  private UUID seller;

  @Enumerated(EnumType.STRING)
  private SellerOrderStatus status;

  @Column(name = "goods_minor")
  private long goodsMinor;

  @Column(name = "shipping_minor")
  private long shippingMinor;

  @Column(name = "commission_points")
  private int commissionPoints;

  @Column(name = "commission_minor")
  private long commissionMinor;

  @Column(name = "refunded_minor")
  private long refundedMinor;

  @Column(name = "weight_grams")
  private int weightGrams;

  @Column(name = "promised_from")
  private LocalDate promisedFrom;

  @Column(name = "promised_by")
  private LocalDate promisedBy;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  @Column(name = "shipped_at")
  private @Nullable Instant shippedAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "cancel_reason")
  private @Nullable String cancelReason;

  @OneToMany(mappedBy = "part", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<OrderLine> lines = new ArrayList<>();

  protected SellerOrder() {}

  SellerOrder(Order order, int position, DraftPart draft, SellerOrderStatus status) {
    this.id = draft.id();
    this.order = order;
    this.position = position;
    this.seller = draft.seller();
    this.status = status;
    this.goodsMinor = draft.goods().minor();
    this.shippingMinor = draft.shipping().charge().minor();
    this.commissionPoints = draft.commissionPoints();
    this.commissionMinor = draft.goods().basisPoints(draft.commissionPoints()).minor();
    this.weightGrams = draft.weightGrams();
    this.promisedFrom = draft.shipping().from();
    this.promisedBy = draft.shipping().by();
    for (DraftLine line : draft.lines()) {
      lines.add(new OrderLine(this, lines.size(), line));
    }
  }

  Money money(long minor) {
    return order.money(minor);
  }

  UUID id() {
    return id;
  }

  int position() {
    return position;
  }

  UUID seller() {
    return seller;
  }

  SellerOrderStatus status() {
    return status;
  }

  Money goods() {
    return money(goodsMinor);
  }

  Money shipping() {
    return money(shippingMinor);
  }

  Money total() {
    return goods().plus(shipping());
  }

  Money commission() {
    return money(commissionMinor);
  }

  int commissionPoints() {
    return commissionPoints;
  }

  Money refunded() {
    return money(refundedMinor);
  }

  int weightGrams() {
    return weightGrams;
  }

  LocalDate promisedFrom() {
    return promisedFrom;
  }

  LocalDate promisedBy() {
    return promisedBy;
  }

  Optional<Instant> confirmedAt() {
    return Optional.ofNullable(confirmedAt);
  }

  Optional<Instant> shippedAt() {
    return Optional.ofNullable(shippedAt);
  }

  Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  Optional<String> cancelReason() {
    return Optional.ofNullable(cancelReason);
  }

  List<OrderLine> lines() {
    return List.copyOf(lines);
  }

  OrderedPart summary() {
    return new OrderedPart(id, seller, total());
  }

  void paid() {
    become(SellerOrderStatus.PLACED);
  }

  void confirm(Instant at) {
    become(SellerOrderStatus.CONFIRMED);
    confirmedAt = at;
  }

  void ship(Instant at) {
    become(SellerOrderStatus.SHIPPED);
    shippedAt = at;
  }

  void close(SellerOrderStatus end, Instant at) {
    become(end);
    closedAt = at;
  }

  void cancel(String reason, Instant at) {
    close(SellerOrderStatus.CANCELLED, at);
    cancelReason = reason;
  }

  /**
   * Counts money that goes back.
   *
   * @return the commission's share of it, so that all shares together are the commission
   */
  Money refund(Money amount) {
    Money before = refunded();
    Money after = before.plus(amount);
    if (!amount.isPositive() || after.compareTo(total()) > 0) {
      throw OrderProblem.INVALID_REFUND.refusal(total().minus(before));
    }
    refundedMinor = after.minor();
    if (after.equals(total()) && status.canBecome(SellerOrderStatus.REFUNDED)) {
      become(SellerOrderStatus.REFUNDED);
    }
    return commissionOf(after).minus(commissionOf(before));
  }

  private Money commissionOf(Money partOfTotal) {
    return partOfTotal.equals(total())
        ? commission()
        : money(
            Math.floorDiv(
                Math.multiplyExact(commissionMinor, partOfTotal.minor()), total().minor()));
  }

  private void become(SellerOrderStatus next) {
    if (!status.canBecome(next)) {
      throw OrderProblem.TRANSITION_REFUSED.refusal(status, next);
    }
    status = next;
  }
}
