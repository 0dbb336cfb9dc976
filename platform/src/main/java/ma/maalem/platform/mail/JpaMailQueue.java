package ma.maalem.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Language;
import ma.maalem.platform.jobs.Retry;

/** The queue as a table, seen from both ends. */
@ApplicationScoped
@Transactional
class JpaMailQueue implements MailQueue {

  /** How long a message stays claimed by the instance that sends it. */
  private static final int CLAIM_SECONDS = 60;

  @Inject private EntityManager em;
  private final InstantSource clock;

  @Inject
  JpaMailQueue(InstantSource clock) {
    this.clock = clock;
  }

  /** A message about to be sent. */
  record Claimed(UUID id, int attempts, OutgoingMail mail) {}

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void enqueue(OutgoingMail mail) {
    Timestamp now = Timestamp.from(clock.instant());
    em.createNativeQuery(
            """
            insert into platform.mail_message
              (id, dedup_key, recipient, language, subject, text_body, html_body, created_at, due_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8) on conflict (dedup_key) do nothing
            """)
        .setParameter(1, Ids.next())
        .setParameter(2, mail.dedupKey())
        .setParameter(3, mail.recipient())
        .setParameter(4, mail.language().tag())
        .setParameter(5, mail.subject())
        .setParameter(6, mail.text())
        .setParameter(7, mail.html())
        .setParameter(8, now)
        .executeUpdate();
  }

  /** Claims the next due message by putting it off; a crash while sending has it tried again. */
  @SuppressWarnings("unchecked")
  Optional<Claimed> claim() {
    Instant now = clock.instant();
    List<Object[]> rows =
        em.createNativeQuery(
                """
                update platform.mail_message set attempts = attempts + 1, due_at = ?2
                where id = (select id from platform.mail_message where status = 'WAITING' and due_at <= ?1
                  order by due_at limit 1 for update skip locked)
                returning id, attempts, dedup_key, recipient, language, subject, text_body, html_body
                """)
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, Timestamp.from(now.plusSeconds(CLAIM_SECONDS)))
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(
            r ->
                new Claimed(
                    (UUID) r[0],
                    ((Number) r[1]).intValue(),
                    new OutgoingMail(
                        (String) r[2],
                        (String) r[3],
                        Language.ofTag((String) r[4]).orElseThrow(),
                        (String) r[5],
                        (String) r[6],
                        (String) r[7])));
  }

  void sent(UUID id) {
    em.createNativeQuery(
            "update platform.mail_message set status = 'SENT', sent_at = ?2, last_error = null where id = ?1")
        .setParameter(1, id)
        .setParameter(2, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  void failed(Claimed claimed, Exception cause) {
    em.createNativeQuery(
            "update platform.mail_message set status = ?2, due_at = ?3, last_error = ?4 where id = ?1")
        .setParameter(1, claimed.id())
        .setParameter(2, Retry.exhausted(claimed.attempts()) ? "DEAD" : "WAITING")
        .setParameter(3, Timestamp.from(clock.instant().plus(Retry.delayAfter(claimed.attempts()))))
        .setParameter(4, cause.toString())
        .executeUpdate();
  }
}
