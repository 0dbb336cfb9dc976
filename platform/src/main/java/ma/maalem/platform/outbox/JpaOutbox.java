package ma.maalem.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.InstantSource;
import ma.maalem.kernel.DomainEvent;
import ma.maalem.kernel.Ids;
import ma.maalem.platform.json.Json;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaOutbox implements Outbox {

  @Inject private EntityManager em;
  private final EventConsumers consumers;
  private final InstantSource clock;

  @Inject
  JpaOutbox(EventConsumers consumers, InstantSource clock) {
    this.consumers = consumers;
    this.clock = clock;
  }

  @Override
  public void publish(DomainEvent event) {
    Object seq =
        em.createNativeQuery(
                """
                insert into platform.outbox_event (id, type, stream, payload, occurred_at)
                values (?1, ?2, ?3, cast(?4 as jsonb), ?5) returning seq
                """)
            .setParameter(1, Ids.next())
            .setParameter(2, event.type())
            .setParameter(3, event.stream())
            .setParameter(4, Json.write(event))
            .setParameter(5, Timestamp.from(event.occurredAt()))
            .getSingleResult();
    for (String consumer : consumers.listeningTo(event)) {
      em.createNativeQuery(
              """
              insert into platform.outbox_delivery (event_seq, consumer, stream, due_at)
              values (?1, ?2, ?3, ?4)
              """)
          .setParameter(1, seq)
          .setParameter(2, consumer)
          .setParameter(3, event.stream())
          .setParameter(4, Timestamp.from(clock.instant()))
          .executeUpdate();
    }
  }
}
