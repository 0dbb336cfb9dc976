package ma.maalem.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Page;

/** Lets operators read the audit trail, newest first. */
@ApplicationScoped
@Transactional
public class ReadAudit {

  @Inject private EntityManager em;

  /**
   * @param subject only entries about it, when present
   * @param before cursor of an earlier page: only entries with a smaller id
   */
  @SuppressWarnings("unchecked")
  public Page<AuditEntry> page(
      Actor.Operator operator, Optional<String> subject, Optional<Long> before, int size) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select id, at, actor, action, subject, cast(details as text) from platform.audit_entry
                where (?1 = '' or subject = ?1) and id < ?2 order by id desc limit ?3
                """)
            .setParameter(1, subject.orElse(""))
            .setParameter(2, before.orElse(Long.MAX_VALUE))
            .setParameter(3, size + 1)
            .getResultList();
    List<AuditEntry> entries =
        rows.stream()
            .limit(size)
            .map(
                r ->
                    new AuditEntry(
                        ((Number) r[0]).longValue(),
                        ((Timestamp) r[1]).toInstant(),
                        (String) r[2],
                        (String) r[3],
                        (String) r[4],
                        (String) r[5]))
            .toList();
    return new Page<>(
        entries,
        rows.size() > size
            ? Optional.of(Long.toString(entries.get(entries.size() - 1).id()))
            : Optional.empty());
  }
}
