package ma.maalem.orders.refund;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;

/**
 * A refund as it stands.
 *
 * @param sellerOrder the part that it is for; absent when a whole late payment goes back
 */
public record RefundView(
    UUID id,
    UUID order,
    Optional<UUID> sellerOrder,
    Money amount,
    String reason,
    RefundStatus status,
    Optional<String> failure,
    Instant createdAt,
    Optional<Instant> closedAt) {

  static RefundView of(Refund refund) {
    return new RefundView(
        refund.id(),
        refund.order(),
        refund.sellerOrder(),
        refund.amount(),
        refund.reason(),
        refund.status(),
        refund.failure(),
        refund.createdAt(),
        refund.closedAt());
  }
}
