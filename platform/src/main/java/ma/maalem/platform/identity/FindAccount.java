package ma.maalem.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;

/** Lets the marketplace itself, and nobody else, ask whose account an address is. */
@ApplicationScoped
@Transactional
public class FindAccount {

  private final Accounts accounts;

  @Inject
  FindAccount(Accounts accounts) {
    this.accounts = accounts;
  }

  public Optional<UUID> byEmail(Actor.Machine machine, String email) {
    return accounts.findByEmail(email.strip().toLowerCase(Locale.ROOT)).map(Account::id);
  }
}
