package ma.maalem.platform.identity;

import java.util.Optional;
import java.util.UUID;

interface Accounts {

  void add(Account account);

  Optional<Account> find(UUID id);

  Optional<Account> findByEmail(String email);
}
