package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaDossiers implements Dossiers {

  @Inject private EntityManager em;

  @Override
  public void add(Dossier dossier) {
    em.persist(dossier);
    em.flush();
  }

  @Override
  public Optional<Dossier> find(UUID id) {
    return Optional.ofNullable(em.find(Dossier.class, id));
  }

  @Override
  public Optional<Dossier> lock(UUID id) {
    return Optional.ofNullable(em.find(Dossier.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Dossier> lockDeclaring(Collection<String> registryNumbers) {
    return em.createQuery(
            "select d from Dossier d where d.registryNumber in :numbers order by d.id",
            Dossier.class)
        .setParameter("numbers", registryNumbers)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public Optional<Dossier> ofAccount(UUID account) {
    // ids are ordered by time, and only the latest may be other than rejected
    return em.createQuery(
            "select d from Dossier d where d.account = :account order by d.id desc", Dossier.class)
        .setParameter("account", account)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<UUID> withCardLapsed(LocalDate today, int limit) {
    return em.createNativeQuery(
            """
            select id from verification.dossier
            where state = 'VERIFIED' and card_expires_on < cast(?1 as date)
            order by card_expires_on limit ?2 for update skip locked
            """)
        .setParameter(1, today.toString())
        .setParameter(2, limit)
        .getResultList();
  }
}
