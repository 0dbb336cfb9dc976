package ma.maalem.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import ma.maalem.kernel.DomainEvent;
import ma.maalem.platform.jobs.Retry;
import ma.maalem.platform.json.Json;

/** The deliveries that are not done, and how each is done, retried or given up. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Deliveries {

  private static final Logger LOG = System.getLogger(Deliveries.class.getName());

  @Inject private EntityManager em;
  private final EventConsumers consumers;
  private final InstantSource clock;

  @Inject
  Deliveries(EventConsumers consumers, InstantSource clock) {
    this.consumers = consumers;
    this.clock = clock;
  }

  /** The oldest due deliveries, none of which has an earlier one open in its consumer's stream. */
  @SuppressWarnings("unchecked")
  List<Delivery> due(int limit) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select d.event_seq, d.consumer from platform.outbox_delivery d
                where d.status = 'WAITING' and d.due_at <= ?1
                  and not exists (select 1 from platform.outbox_delivery e
                    where e.consumer = d.consumer and e.stream = d.stream
                      and e.event_seq < d.event_seq and e.status <> 'DONE')
                order by d.event_seq limit ?2
                """)
            .setParameter(1, Timestamp.from(clock.instant()))
            .setParameter(2, limit)
            .getResultList();
    return rows.stream()
        .map(row -> new Delivery(((Number) row[0]).longValue(), (String) row[1]))
        .toList();
  }

  /**
   * Runs the consumer and notes the completion with it.
   *
   * @return false when another instance has it or had it
   */
  boolean deliver(Delivery delivery) {
    List<?> payload =
        em.createNativeQuery(
                """
                select cast(e.payload as text) from platform.outbox_delivery d
                join platform.outbox_event e on e.seq = d.event_seq
                where d.event_seq = ?1 and d.consumer = ?2 and d.status = 'WAITING'
                for update of d skip locked
                """)
            .setParameter(1, delivery.eventSeq())
            .setParameter(2, delivery.consumer())
            .getResultList();
    if (payload.isEmpty()) {
      return false;
    }
    EventConsumer<?> consumer =
        consumers
            .named(delivery.consumer())
            .orElseThrow(() -> new IllegalStateException("No consumer " + delivery.consumer()));
    hand(consumer, (String) payload.get(0));
    em.createNativeQuery(
            """
            update platform.outbox_delivery set status = 'DONE', done_at = ?3, attempts = attempts + 1
            where event_seq = ?1 and consumer = ?2
            """)
        .setParameter(1, delivery.eventSeq())
        .setParameter(2, delivery.consumer())
        .setParameter(3, Timestamp.from(clock.instant()))
        .executeUpdate();
    return true;
  }

  /** Puts the delivery off by the back-off of {@link Retry}, or gives it up. */
  void failed(Delivery delivery, RuntimeException cause) {
    Number attempts =
        (Number)
            em.createNativeQuery(
                    """
                    update platform.outbox_delivery set attempts = attempts + 1, last_error = ?3
                    where event_seq = ?1 and consumer = ?2 returning attempts
                    """)
                .setParameter(1, delivery.eventSeq())
                .setParameter(2, delivery.consumer())
                .setParameter(3, cause.toString())
                .getSingleResult();
    Instant due = clock.instant().plus(Retry.delayAfter(attempts.intValue()));
    boolean dead = Retry.exhausted(attempts.intValue());
    em.createNativeQuery(
            "update platform.outbox_delivery set status = ?3, due_at = ?4 where event_seq = ?1 and consumer = ?2")
        .setParameter(1, delivery.eventSeq())
        .setParameter(2, delivery.consumer())
        .setParameter(3, dead ? "DEAD" : "WAITING")
        .setParameter(4, Timestamp.from(due))
        .executeUpdate();
    String what = "Event " + delivery.eventSeq() + " for " + delivery.consumer();
    if (dead) {
      LOG.log(Level.ERROR, what + " is given up", cause);
    } else {
      LOG.log(Level.WARNING, what + " failed, attempt " + attempts + ": " + cause);
    }
  }

  private static <E extends DomainEvent> void hand(EventConsumer<E> consumer, String payload) {
    consumer.on(Json.read(payload, consumer.eventType()));
  }
}
