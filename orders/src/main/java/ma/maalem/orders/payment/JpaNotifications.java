package ma.maalem.orders.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.maalem.platform.jobs.Retry;

@ApplicationScoped
class JpaNotifications implements Notifications {

  @Inject private EntityManager em;

  @Override
  public boolean add(Notification notification, Instant receivedAt) {
    return em.createNativeQuery(
                """
                insert into orders.payment_notification
                  (id, type, created_at, payload, received_at, due_at)
                values (?1, ?2, ?3, ?4, ?5, ?5) on conflict (id) do nothing
                """)
            .setParameter(1, notification.id())
            .setParameter(2, notification.type())
            .setParameter(3, Timestamp.from(notification.createdAt()))
            .setParameter(4, notification.payload())
            .setParameter(5, Timestamp.from(receivedAt))
            .executeUpdate()
        == 1;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Notification> nextDue(Instant now) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select id, type, created_at, payload from orders.payment_notification
                where status = 'WAITING' and due_at <= ?1
                order by due_at limit 1 for update skip locked
                """)
            .setParameter(1, Timestamp.from(now))
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(
            r ->
                new Notification(
                    (String) r[0], (String) r[1], ((Timestamp) r[2]).toInstant(), (String) r[3]));
  }

  @Override
  public void settled(String id, Instant at) {
    end(id, "SETTLED", "", at);
  }

  @Override
  public void parked(String id, String reason, Instant at) {
    end(id, "PARKED", reason, at);
  }

  @Override
  public void failed(String id, String error, Instant now) {
    Number attempts =
        (Number)
            em.createNativeQuery(
                    """
                    update orders.payment_notification set attempts = attempts + 1, reason = ?2
                    where id = ?1 returning attempts
                    """)
                .setParameter(1, id)
                .setParameter(2, error)
                .getSingleResult();
    em.createNativeQuery(
            "update orders.payment_notification set status = ?2, due_at = ?3 where id = ?1")
        .setParameter(1, id)
        .setParameter(2, Retry.exhausted(attempts.intValue()) ? "PARKED" : "WAITING")
        .setParameter(3, Timestamp.from(now.plus(Retry.delayAfter(attempts.intValue()))))
        .executeUpdate();
  }

  @Override
  public boolean retry(String id, Instant now) {
    return em.createNativeQuery(
                """
                update orders.payment_notification
                set status = 'WAITING', attempts = 0, due_at = ?2 where id = ?1 and status = 'PARKED'
                """)
            .setParameter(1, id)
            .setParameter(2, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  private void end(String id, String status, String reason, Instant at) {
    em.createNativeQuery(
            """
            update orders.payment_notification
            set status = ?2, reason = nullif(?3, ''), settled_at = ?4, attempts = attempts + 1
            where id = ?1
            """)
        .setParameter(1, id)
        .setParameter(2, status)
        .setParameter(3, reason)
        .setParameter(4, Timestamp.from(at))
        .executeUpdate();
  }
}
