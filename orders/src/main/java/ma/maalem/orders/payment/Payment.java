package ma.maalem.orders.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The card payment of one order. Notifications may come late, twice and in any order: what the
 * provider says is compared with what is known, and what is final stays.
 */
@Entity
@Table(schema = "orders", name = "payment")
class Payment {

  /** After what time an open payment is looked up without having been told of. */
  static final Duration FIRST_LOOK = Duration.ofMinutes(2);

  @Id private UUID id;
  @Version private int version;

  @Column(name = "order_id")
  private UUID order;

  @Column(name = "order_number")
  private String orderNumber;

  private String email;

  @Column(name = "amount_minor")
  private long amountMinor;

  private String currency;

  @Enumerated(EnumType.STRING)
  private PaymentStatus status;

  private @Nullable String reference;

  @Column(name = "client_secret")
  private @Nullable String clientSecret;

  private @Nullable String failure;
  private @Nullable String trouble;
  private int attempts;

  @Column(name = "seen_at")
  private @Nullable Instant seenAt;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(name = "created_at")
  private Instant createdAt;

  /** What comparing with the provider has shown. */
  enum Observation {
    NOTHING_NEW,
    CHANGED,
    /** The money is here, and it was not before. */
    RECEIVED,
    /** Not the amount, currency or payment that was asked for: a person must look. */
    MISMATCH
  }

  protected Payment() {}

  Payment(UUID id, UUID order, String orderNumber, String email, Money amount, Instant now) {
    this.id = id;
    this.order = order;
    this.orderNumber = orderNumber;
    this.email = email;
    this.amountMinor = amount.minor();
    this.currency = amount.currency().getCurrencyCode();
    this.status = PaymentStatus.REQUESTED;
    this.createdAt = now;
    this.dueAt = now;
  }

  UUID id() {
    return id;
  }

  UUID order() {
    return order;
  }

  String orderNumber() {
    return orderNumber;
  }

  String email() {
    return email;
  }

  Money amount() {
    return new Money(amountMinor, Currency.getInstance(currency));
  }

  PaymentStatus status() {
    return status;
  }

  Optional<String> reference() {
    return Optional.ofNullable(reference);
  }

  /** With which the buyer's browser pays; empty when there is nothing to pay any more. */
  Optional<String> clientSecret() {
    return status == PaymentStatus.OPEN || status == PaymentStatus.DECLINED
        ? Optional.ofNullable(clientSecret)
        : Optional.empty();
  }

  Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** Code of what a person must look at. */
  Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** When the provider is to be asked next. */
  Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  int attempts() {
    return attempts;
  }

  /** Claims the next call to the provider for a while, so that nobody else makes it too. */
  void claim(Instant until) {
    dueAt = until;
    attempts++;
  }

  /** Has the provider be asked again then. */
  void askAgainAt(Instant time) {
    dueAt = time;
  }

  /** Takes in what the provider said about the payment as it was at that time. */
  Observation observe(GatewayPayment seen, Instant at) {
    if (reference != null && !reference.equals(seen.reference())) {
      trouble = "OTHER_REFERENCE";
      return Observation.MISMATCH;
    }
    boolean first = reference == null;
    reference = seen.reference();
    seen.clientSecret().ifPresent(secret -> clientSecret = secret);
    return switch (seen.state()) {
      case SUCCEEDED -> succeeded(seen, at);
      case CANCELLED -> ended(PaymentStatus.CANCELLED);
      case OPEN -> open(seen, at, first);
    };
  }

  /** The provider will not open such a payment. */
  void refused(String code) {
    failure = code;
    become(status == PaymentStatus.CANCELLING ? PaymentStatus.CANCELLED : PaymentStatus.REFUSED);
    dueAt = null;
  }

  /** Nobody wants the money any more; the provider is told as soon as possible. */
  void cancel(Instant now) {
    if (status == PaymentStatus.REFUSED || status == PaymentStatus.CANCELLED) {
      return;
    }
    become(PaymentStatus.CANCELLING);
    attempts = 0;
    dueAt = now;
  }

  private Observation succeeded(GatewayPayment seen, Instant at) {
    if (status == PaymentStatus.SUCCEEDED) {
      return Observation.NOTHING_NEW;
    }
    if (!seen.received().equals(amount()) || !status.canBecome(PaymentStatus.SUCCEEDED)) {
      trouble = seen.received().equals(amount()) ? "PAID_AFTER_END" : "OTHER_AMOUNT";
      dueAt = null;
      return Observation.MISMATCH;
    }
    become(PaymentStatus.SUCCEEDED);
    failure = null;
    seenAt = at;
    dueAt = null;
    return Observation.RECEIVED;
  }

  private Observation ended(PaymentStatus end) {
    if (!status.canBecome(end)) {
      return Observation.NOTHING_NEW;
    }
    become(end);
    dueAt = null;
    return Observation.CHANGED;
  }

  private Observation open(GatewayPayment seen, Instant at, boolean first) {
    if (status == PaymentStatus.CANCELLING || status.isFinal()) {
      return Observation.NOTHING_NEW;
    }
    if (first || dueAt == null) {
      attempts = 0;
      dueAt = at.plus(FIRST_LOOK);
    }
    // the provider's clock has whole seconds
    if (seenAt != null && at.isBefore(seenAt.truncatedTo(ChronoUnit.SECONDS))) {
      return Observation.NOTHING_NEW;
    }
    seenAt = at;
    failure = seen.failure().orElse(null);
    PaymentStatus next = seen.failure().isPresent() ? PaymentStatus.DECLINED : PaymentStatus.OPEN;
    if (status == next) {
      return Observation.NOTHING_NEW;
    }
    become(next);
    return Observation.CHANGED;
  }

  private void become(PaymentStatus next) {
    if (!status.canBecome(next)) {
      throw new IllegalStateException("Payment " + id + " is " + status + ", not to be " + next);
    }
    status = next;
  }
}
