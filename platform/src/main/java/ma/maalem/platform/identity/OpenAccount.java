package ma.maalem.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.platform.audit.AuditTrail;

/** Opens an account: anyone as a buyer or an artisan, operators for staff. */
@ApplicationScoped
@Transactional
public class OpenAccount {

  private final Accounts accounts;
  private final AuditTrail audit;
  private final InstantSource clock;

  @Inject
  OpenAccount(Accounts accounts, AuditTrail audit, InstantSource clock) {
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException INVALID_ACCOUNT, EMAIL_TAKEN, or ROLE_REQUIRED when
   *     the actor may not give that role
   */
  public UUID open(Actor actor, NewAccount wanted) {
    boolean anyoneMay = wanted.role() == Role.BUYER || wanted.role() == Role.ARTISAN;
    if (!anyoneMay && !(actor instanceof Actor.Operator) && !(actor instanceof Actor.Machine)) {
      throw IdentityProblem.ROLE_REQUIRED.refusal();
    }
    wanted.check();
    if (accounts.findByEmail(wanted.email()).isPresent()) {
      throw IdentityProblem.EMAIL_TAKEN.refusal();
    }
    UUID id = Ids.next();
    accounts.add(new Account(id, wanted, Passwords.hash(wanted.password()), clock.instant()));
    audit.record(actor, "account.open", "account/" + id);
    return id;
  }
}
