package ma.maalem.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import ma.maalem.kernel.Actor;
import ma.maalem.platform.audit.AuditTrail;

/** Shows operators what consumers have failed on, and lets them have it tried again. */
@ApplicationScoped
@Transactional
public class WatchDeliveries {

  @Inject private EntityManager em;
  private final AuditTrail audit;
  private final InstantSource clock;

  @Inject
  WatchDeliveries(AuditTrail audit, InstantSource clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** Those given up first, then those that are still tried, the oldest first. */
  @SuppressWarnings("unchecked")
  public List<FailedDelivery> failed(Actor.Operator operator, int limit) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select d.event_seq, d.consumer, e.type, d.stream, d.status = 'DEAD', d.attempts,
                  coalesce(d.last_error, ''), e.occurred_at, d.due_at
                from platform.outbox_delivery d join platform.outbox_event e on e.seq = d.event_seq
                where d.status = 'DEAD' or (d.status = 'WAITING' and d.attempts > 0)
                order by d.status, d.event_seq limit ?1
                """)
            .setParameter(1, limit)
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new FailedDelivery(
                    ((Number) r[0]).longValue(),
                    (String) r[1],
                    (String) r[2],
                    (String) r[3],
                    (Boolean) r[4],
                    ((Number) r[5]).intValue(),
                    (String) r[6],
                    ((Timestamp) r[7]).toInstant(),
                    ((Timestamp) r[8]).toInstant()))
        .toList();
  }

  /** How many were given up. */
  public long dead(Actor.Operator operator) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from platform.outbox_delivery where status = 'DEAD'")
                .getSingleResult())
        .longValue();
  }

  /**
   * Has a failed delivery tried again now, from the beginning of its back-off.
   *
   * @return false when it is done or does not exist
   */
  public boolean redrive(Actor.Operator operator, long eventSeq, String consumer) {
    int changed =
        em.createNativeQuery(
                """
                update platform.outbox_delivery set status = 'WAITING', attempts = 0, due_at = ?3
                where event_seq = ?1 and consumer = ?2 and status <> 'DONE'
                """)
            .setParameter(1, eventSeq)
            .setParameter(2, consumer)
            .setParameter(3, Timestamp.from(clock.instant()))
            .executeUpdate();
    if (changed == 1) {
      audit.record(operator, "delivery.redrive", "delivery/" + eventSeq + "/" + consumer);
    }
    return changed == 1;
  }
}
