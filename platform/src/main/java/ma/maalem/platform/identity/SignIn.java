package ma.maalem.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.maalem.kernel.ProblemException;

/** Signs in with an address and a password, slowly for those who guess. */
@ApplicationScoped
@Transactional(dontRollbackOn = ProblemException.class)
public class SignIn {

  private static final int ATTEMPTS = 8;
  private static final int ATTEMPTS_PER_ADDRESS = 60;
  private static final Duration WINDOW = Duration.ofMinutes(15);

  @Inject private EntityManager em;
  private final Accounts accounts;
  private final Sessions sessions;
  private final InstantSource clock;

  @Inject
  SignIn(Accounts accounts, Sessions sessions, InstantSource clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * A session that was opened.
   *
   * @param token for its holder only
   */
  public record Opened(String token, SignedIn who) {}

  /**
   * @param address the network address that asks; failures count against it too
   * @throws ProblemException WRONG_CREDENTIALS, or TOO_MANY_ATTEMPTS for a quarter of an hour
   */
  public Opened signIn(String email, String password, String address) {
    String name = email.strip().toLowerCase(Locale.ROOT);
    List<String> subjects = List.of("email/" + new Token(name).hash(), "address/" + address);
    if (failures(subjects.get(0)) >= ATTEMPTS
        || failures(subjects.get(1)) >= ATTEMPTS_PER_ADDRESS) {
      throw IdentityProblem.TOO_MANY_ATTEMPTS.refusal(WINDOW.toMinutes());
    }
    Optional<Account> account = accounts.findByEmail(name);
    if (account.isEmpty()) {
      Passwords.pretendToCheck(password);
    }
    if (account.isEmpty() || !Passwords.matches(password, account.get().passwordHash())) {
      subjects.forEach(this::noteFailure);
      throw IdentityProblem.WRONG_CREDENTIALS.refusal();
    }
    return new Opened(sessions.open(account.get().id()).value(), account.get().signedIn());
  }

  private long failures(String subject) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from platform.sign_in_failure where subject = ?1 and at > ?2")
                .setParameter(1, subject)
                .setParameter(2, Timestamp.from(clock.instant().minus(WINDOW)))
                .getSingleResult())
        .longValue();
  }

  private void noteFailure(String subject) {
    em.createNativeQuery("insert into platform.sign_in_failure (subject, at) values (?1, ?2)")
        .setParameter(1, subject)
        .setParameter(2, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  int forgetOldFailures() {
    return em.createNativeQuery("delete from platform.sign_in_failure where at <= ?1")
        .setParameter(1, Timestamp.from(clock.instant().minus(WINDOW)))
        .executeUpdate();
  }
}
