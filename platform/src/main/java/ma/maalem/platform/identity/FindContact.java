package ma.maalem.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Tells those who write mail how to reach an account's owner. */
@ApplicationScoped
@Transactional
public class FindContact {

  private final Accounts accounts;

  @Inject
  FindContact(Accounts accounts) {
    this.accounts = accounts;
  }

  public Optional<Contact> of(UUID account) {
    return accounts
        .find(account)
        .map(Account::signedIn)
        .map(who -> new Contact(who.email(), who.displayName(), who.language()));
  }
}
