package ma.maalem.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaAccounts implements Accounts {

  @Inject private EntityManager em;

  @Override
  public void add(Account account) {
    em.persist(account);
    em.flush();
  }

  @Override
  public Optional<Account> find(UUID id) {
    return Optional.ofNullable(em.find(Account.class, id));
  }

  @Override
  public Optional<Account> findByEmail(String email) {
    return em.createQuery("select a from Account a where lower(a.email) = :email", Account.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }
}
