package ma.maalem.orders.checkout;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Money;
import ma.maalem.orders.OrderCancelled;
import ma.maalem.orders.OrderPaid;
import ma.maalem.orders.OrderPlaced;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.OrderedPart;
import ma.maalem.orders.SellerOrderCancelled;
import ma.maalem.orders.SellerOrderConfirmed;
import ma.maalem.orders.SellerOrderDelivered;
import ma.maalem.orders.SellerOrderShipped;
import ma.maalem.platform.persistence.OptionalUuidConverter;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer ordered at one time: one part per seller. Every change of a part goes through here,
 * under a lock of the order's row, so that the whole knows when its last part is closed.
 */
@Entity
@Table(schema = "orders", name = "placed_order")
class Order {

  @Id private UUID id;
  @Version private int version;
  private String number;

  @Convert(converter = OptionalUuidConverter.class)
  private @Nullable UUID account;

  private String email;
  private String phone;
  private String language;

  @Convert(converter = ShippingAddressConverter.class)
  private ShippingAddress address;

  @Enumerated(EnumType.STRING)
  private PaymentMethod payment;

  @Enumerated(EnumType.STRING)
  private OrderStatus status;

  private String currency;

  @Column(name = "total_minor")
  private long totalMinor;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "payment_due_at")
  private @Nullable Instant paymentDueAt;

  @Column(name = "paid_at")
  private @Nullable Instant paidAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "cancel_reason")
  private @Nullable String cancelReason;

  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<SellerOrder> parts = new ArrayList<>();

  protected Order() {}

  /**
   * @param paymentDueAt until when stock is held for a card payment
   */
  Order(
      UUID id,
      String number,
      Optional<UUID> account,
      OrderForm form,
      List<DraftPart> drafts,
      Instant now,
      Instant paymentDueAt) {
    boolean card = form.payment() == PaymentMethod.CARD;
    Money total = drafts.stream().map(DraftPart::total).reduce(Money::plus).orElseThrow();
    this.id = id;
    this.number = number;
    this.account = account.orElse(null);
    this.email = form.email();
    this.phone = form.phone();
    this.language = form.language().tag();
    this.address = form.address();
    this.payment = form.payment();
    this.status = card ? OrderStatus.AWAITING_PAYMENT : OrderStatus.PLACED;
    this.currency = total.currency().getCurrencyCode();
    this.totalMinor = total.minor();
    this.placedAt = now;
    this.paymentDueAt = card ? paymentDueAt : null;
    for (DraftPart draft : drafts) {
      parts.add(
          new SellerOrder(
              this,
              parts.size(),
              draft,
              card ? SellerOrderStatus.AWAITING_PAYMENT : SellerOrderStatus.PLACED));
    }
  }

  UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  String number() {
    return number;
  }

  Optional<UUID> account() {
    return Optional.ofNullable(account);
  }

  String email() {
    return email;
  }

  String phone() {
    return phone;
  }

  Language language() {
    return Language.ofTag(language).orElse(Language.FR);
  }

  ShippingAddress address() {
    return address;
  }

  PaymentMethod payment() {
    return payment;
  }

  OrderStatus status() {
    return status;
  }

  Money total() {
    return money(totalMinor);
  }

  Instant placedAt() {
    return placedAt;
  }

  Optional<Instant> paymentDueAt() {
    return Optional.ofNullable(paymentDueAt);
  }

  Optional<Instant> paidAt() {
    return Optional.ofNullable(paidAt);
  }

  Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  Optional<String> cancelReason() {
    return Optional.ofNullable(cancelReason);
  }

  List<SellerOrder> parts() {
    return List.copyOf(parts);
  }

  SellerOrder part(UUID sellerOrder) {
    return parts.stream()
        .filter(part -> part.id().equals(sellerOrder))
        .findFirst()
        .orElseThrow(() -> OrderProblem.UNKNOWN_ORDER.refusal(sellerOrder));
  }

  Money money(long minor) {
    return new Money(minor, Currency.getInstance(currency));
  }

  OrderPlaced placed() {
    return new OrderPlaced(
        id, number, email, language, payment.name(), total(), summaries(), placedAt);
  }

  OrderPaid pay(Instant at) {
    become(OrderStatus.PAID);
    paidAt = at;
    parts.forEach(SellerOrder::paid);
    return new OrderPaid(id, number, email, language, total(), summaries(), at);
  }

  /** Ends an order that nobody has paid. */
  OrderCancelled cancelUnpaid(String reason, Instant at) {
    if (status != OrderStatus.AWAITING_PAYMENT) {
      throw OrderProblem.TRANSITION_REFUSED.refusal(status, OrderStatus.CANCELLED);
    }
    become(OrderStatus.CANCELLED);
    closedAt = at;
    cancelReason = reason;
    parts.forEach(part -> part.cancel(reason, at));
    return cancelled(reason, at);
  }

  SellerOrderConfirmed confirm(UUID sellerOrder, Instant at) {
    SellerOrder part = part(sellerOrder);
    part.confirm(at);
    return new SellerOrderConfirmed(id, number, email, language, sellerOrder, part.seller(), at);
  }

  SellerOrderShipped ship(
      UUID sellerOrder, UUID shipment, String carrier, String trackingNumber, Instant at) {
    SellerOrder part = part(sellerOrder);
    part.ship(at);
    return new SellerOrderShipped(
        id,
        number,
        email,
        language,
        sellerOrder,
        part.seller(),
        shipment,
        carrier,
        trackingNumber,
        at);
  }

  SellerOrderDelivered deliver(UUID sellerOrder, Instant at) {
    SellerOrder part = part(sellerOrder);
    part.close(SellerOrderStatus.DELIVERED, at);
    completeIfClosed(at);
    return new SellerOrderDelivered(
        id, number, email, language, sellerOrder, part.seller(), part.total(), at);
  }

  void returned(UUID sellerOrder, Instant at) {
    part(sellerOrder).close(SellerOrderStatus.RETURNED, at);
    completeIfClosed(at);
  }

  SellerOrderCancelled cancelPart(UUID sellerOrder, String reason, Instant at) {
    if (status == OrderStatus.AWAITING_PAYMENT) {
      throw OrderProblem.TRANSITION_REFUSED.refusal(status, SellerOrderStatus.CANCELLED);
    }
    SellerOrder part = part(sellerOrder);
    part.cancel(reason, at);
    completeIfClosed(at);
    return new SellerOrderCancelled(
        id, number, email, language, sellerOrder, part.seller(), reason, part.total(), at);
  }

  private void completeIfClosed(Instant at) {
    if (parts.stream().allMatch(part -> part.status().isClosed())) {
      boolean nothingCame =
          parts.stream().allMatch(part -> part.status() == SellerOrderStatus.CANCELLED);
      become(nothingCame ? OrderStatus.CANCELLED : OrderStatus.COMPLETED);
      closedAt = at;
    }
  }

  private OrderCancelled cancelled(String reason, Instant at) {
    return new OrderCancelled(id, number, email, language, reason, summaries(), at);
  }

  private List<OrderedPart> summaries() {
    return parts.stream().map(SellerOrder::summary).toList();
  }

  private void become(OrderStatus next) {
    if (!status.canBecome(next)) {
      throw OrderProblem.TRANSITION_REFUSED.refusal(status, next);
    }
    status = next;
  }
}
