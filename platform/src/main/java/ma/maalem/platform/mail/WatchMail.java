package ma.maalem.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.platform.audit.AuditTrail;

/** Shows operators what mail could not be sent, and lets them have it tried again. */
@ApplicationScoped
@Transactional
public class WatchMail {

  @Inject private EntityManager em;
  private final AuditTrail audit;
  private final InstantSource clock;

  @Inject
  WatchMail(AuditTrail audit, InstantSource clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** Those given up first, then those that are still tried, the oldest first. */
  @SuppressWarnings("unchecked")
  public List<FailedMail> failed(Actor.Operator operator, int limit) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select id, dedup_key, regexp_replace(recipient, '^(.).*@', '\\1…@'), status = 'DEAD', attempts,
                  last_error, created_at, due_at
                from platform.mail_message
                where status <> 'SENT' and last_error is not null
                order by status, created_at limit ?1
                """)
            .setParameter(1, limit)
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new FailedMail(
                    (UUID) r[0],
                    (String) r[1],
                    (String) r[2],
                    (Boolean) r[3],
                    ((Number) r[4]).intValue(),
                    (String) r[5],
                    ((Timestamp) r[6]).toInstant(),
                    ((Timestamp) r[7]).toInstant()))
        .toList();
  }

  /** How many were given up. */
  public long dead(Actor.Operator operator) {
    return ((Number)
            em.createNativeQuery("select count(*) from platform.mail_message where status = 'DEAD'")
                .getSingleResult())
        .longValue();
  }

  /**
   * Has a message tried again now, from the beginning of its back-off.
   *
   * @return false when it is sent or does not exist
   */
  public boolean redrive(Actor.Operator operator, UUID id) {
    int changed =
        em.createNativeQuery(
                """
                update platform.mail_message set status = 'WAITING', attempts = 0, due_at = ?2
                where id = ?1 and status <> 'SENT'
                """)
            .setParameter(1, id)
            .setParameter(2, Timestamp.from(clock.instant()))
            .executeUpdate();
    if (changed == 1) {
      audit.record(operator, "mail.redrive", "mail/" + id);
    }
    return changed == 1;
  }
}
