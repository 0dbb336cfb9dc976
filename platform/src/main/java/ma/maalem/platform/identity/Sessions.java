package ma.maalem.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sessions as rows: the token is known to its holder only, we keep its hash. Any instance serves
 * any session, and deleting the row ends it.
 */
@ApplicationScoped
@Transactional
public class Sessions {

  private static final Duration LIFE = Duration.ofDays(30);

  @Inject private EntityManager em;
  private final Accounts accounts;
  private final InstantSource clock;

  @Inject
  Sessions(Accounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Opens a session and returns its token, which is never shown again. */
  Token open(UUID account) {
    Token token = Token.next();
    Instant now = clock.instant();
    em.createNativeQuery(
            """
            insert into platform.session (token_hash, account_id, created_at, expires_at)
            values (?1, ?2, ?3, ?4)
            """)
        .setParameter(1, token.hash())
        .setParameter(2, account)
        .setParameter(3, Timestamp.from(now))
        .setParameter(4, Timestamp.from(now.plus(LIFE)))
        .executeUpdate();
    return token;
  }

  /** Whose session that is, if it is one and has not ended. */
  public Optional<SignedIn> find(String token) {
    List<?> found =
        em.createNativeQuery(
                "select account_id from platform.session where token_hash = ?1 and expires_at > ?2")
            .setParameter(1, new Token(token).hash())
            .setParameter(2, Timestamp.from(clock.instant()))
            .getResultList();
    return found.stream()
        .findFirst()
        .flatMap(id -> accounts.find((UUID) id))
        .map(Account::signedIn);
  }

  public void end(String token) {
    em.createNativeQuery("delete from platform.session where token_hash = ?1")
        .setParameter(1, new Token(token).hash())
        .executeUpdate();
  }

  /** How long a session lasts. */
  public static Duration life() {
    return LIFE;
  }

  int forgetExpired() {
    return em.createNativeQuery("delete from platform.session where expires_at <= ?1")
        .setParameter(1, Timestamp.from(clock.instant()))
        .executeUpdate();
  }
}
