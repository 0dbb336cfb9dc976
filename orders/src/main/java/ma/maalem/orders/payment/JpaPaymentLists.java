package ma.maalem.orders.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaPaymentLists implements PaymentLists {

  private static final UUID LAST = new UUID(-1, -1);
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  @Inject private EntityManager em;

  @Override
  @SuppressWarnings("unchecked")
  public List<PaymentRow> payments(
      Optional<PaymentStatus> status, boolean troubled, Optional<UUID> before, int limit) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select id, order_id, order_number, amount_minor, currency, status, reference, failure,
                  trouble, attempts, created_at
                from orders.payment
                where (?1 = '' or status = ?1) and (not ?2 or trouble is not null) and id < ?3
                order by id desc limit ?4
                """)
            .setParameter(1, status.map(Enum::name).orElse(""))
            .setParameter(2, troubled)
            .setParameter(3, before.orElse(LAST))
            .setParameter(4, limit)
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new PaymentRow(
                    (UUID) r[0],
                    (UUID) r[1],
                    (String) r[2],
                    new Money(((Number) r[3]).longValue(), Currency.getInstance((String) r[4])),
                    PaymentStatus.valueOf((String) r[5]),
                    Optional.ofNullable((@Nullable String) r[6]),
                    Optional.ofNullable((@Nullable String) r[7]),
                    Optional.ofNullable((@Nullable String) r[8]),
                    ((Number) r[9]).intValue(),
                    ((Timestamp) r[10]).toInstant()))
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<NotificationRow> notifications(
      Optional<String> status, Optional<Mark> before, int limit) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select id, type, status, reason, attempts, created_at, received_at, settled_at
                from orders.payment_notification
                where (?1 = '' or status = ?1) and (received_at, id) < (?2, ?3)
                order by received_at desc, id desc limit ?4
                """)
            .setParameter(1, status.orElse(""))
            .setParameter(2, Timestamp.from(before.map(Mark::receivedAt).orElse(NEVER)))
            .setParameter(3, before.map(Mark::id).orElse(""))
            .setParameter(4, limit)
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new NotificationRow(
                    (String) r[0],
                    (String) r[1],
                    (String) r[2],
                    Optional.ofNullable((@Nullable String) r[3]),
                    ((Number) r[4]).intValue(),
                    ((Timestamp) r[5]).toInstant(),
                    ((Timestamp) r[6]).toInstant(),
                    Optional.ofNullable((@Nullable Timestamp) r[7]).map(Timestamp::toInstant)))
        .toList();
  }
}
