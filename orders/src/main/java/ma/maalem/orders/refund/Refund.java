package ma.maalem.orders.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;
import ma.maalem.orders.payment.GatewayRefund;
import ma.maalem.platform.persistence.OptionalUuidConverter;
import org.jspecify.annotations.Nullable;

/** Money on its way back to a buyer's card. */
@Entity
@Table(schema = "orders", name = "refund")
class Refund {

  @Id private UUID id;
  @Version private int version;

  @Column(name = "payment_id")
  private UUID payment;

  @Column(name = "payment_reference")
  private String paymentReference;

  @Column(name = "order_id")
  private UUID order;

  @Column(name = "seller_order_id")
  @Convert(converter = OptionalUuidConverter.class)
  private @Nullable UUID sellerOrder;

  @Column(name = "request_key")
  private String requestKey;

  @Column(name = "amount_minor")
  private long amountMinor;

  private String currency;
  private String reason;

  @Enumerated(EnumType.STRING)
  private RefundStatus status;

  private @Nullable String reference;
  private @Nullable String failure;
  private int attempts;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  protected Refund() {}

  /**
   * @param sellerOrder the part that it is for; absent when a whole late payment goes back
   * @param requestKey what makes it this one refund and no second one
   */
  Refund(
      UUID id,
      UUID payment,
      String paymentReference,
      UUID order,
      Optional<UUID> sellerOrder,
      String requestKey,
      Money amount,
      String reason,
      Instant now) {
    this.id = id;
    this.payment = payment;
    this.paymentReference = paymentReference;
    this.order = order;
    this.sellerOrder = sellerOrder.orElse(null);
    this.requestKey = requestKey;
    this.amountMinor = amount.minor();
    this.currency = amount.currency().getCurrencyCode();
    this.reason = reason;
    this.status = RefundStatus.REQUESTED;
    this.createdAt = now;
    this.dueAt = now;
  }

  UUID id() {
    return id;
  }

  UUID payment() {
    return payment;
  }

  String paymentReference() {
    return paymentReference;
  }

  UUID order() {
    return order;
  }

  Optional<UUID> sellerOrder() {
    return Optional.ofNullable(sellerOrder);
  }

  String requestKey() {
    return requestKey;
  }

  Money amount() {
    return new Money(amountMinor, Currency.getInstance(currency));
  }

  String reason() {
    return reason;
  }

  RefundStatus status() {
    return status;
  }

  Optional<String> reference() {
    return Optional.ofNullable(reference);
  }

  Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  int attempts() {
    return attempts;
  }

  Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  Instant createdAt() {
    return createdAt;
  }

  Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /** Claims the next call to the provider for a while. */
  void claim(Instant until) {
    dueAt = until;
    attempts++;
  }

  void askAgainAt(Instant time) {
    dueAt = time;
  }

  /**
   * Takes in what the provider says.
   *
   * @return true when the money has gone, and had not before
   */
  boolean observe(GatewayRefund seen, Instant at, Instant lookAgain) {
    reference = seen.reference();
    RefundStatus next =
        switch (seen.state()) {
          case PENDING -> RefundStatus.PENDING;
          case SUCCEEDED -> RefundStatus.SUCCEEDED;
          case FAILED -> RefundStatus.FAILED;
        };
    if (!status.canBecome(next)) {
      return false;
    }
    status = next;
    failure = seen.failure().orElse(null);
    dueAt = next == RefundStatus.PENDING ? lookAgain : null;
    closedAt = next == RefundStatus.PENDING ? null : at;
    return next == RefundStatus.SUCCEEDED;
  }

  /** The provider will not make it. */
  void refused(String code, Instant at) {
    failure = code;
    if (status.canBecome(RefundStatus.FAILED)) {
      status = RefundStatus.FAILED;
    }
    dueAt = null;
    closedAt = at;
  }
}
