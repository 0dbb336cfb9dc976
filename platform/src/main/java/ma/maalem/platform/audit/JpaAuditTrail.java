package ma.maalem.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Map;
import ma.maalem.kernel.Actor;
import ma.maalem.platform.json.Json;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaAuditTrail implements AuditTrail {

  @Inject private EntityManager em;
  private final InstantSource clock;

  @Inject
  JpaAuditTrail(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void record(Actor actor, String action, String subject, Map<String, ?> details) {
    em.createNativeQuery(
            """
            insert into platform.audit_entry (at, actor, action, subject, details)
            values (?1, ?2, ?3, ?4, cast(?5 as jsonb))
            """)
        .setParameter(1, Timestamp.from(clock.instant()))
        .setParameter(2, actor.subject())
        .setParameter(3, action)
        .setParameter(4, subject)
        .setParameter(5, Json.write(details))
        .executeUpdate();
  }
}
