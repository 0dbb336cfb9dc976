package ma.maalem.orders.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaRefunds implements Refunds {

  @Inject private EntityManager em;

  @Override
  public void add(Refund refund) {
    em.persist(refund);
  }

  @Override
  public Optional<Refund> find(UUID id) {
    return Optional.ofNullable(em.find(Refund.class, id));
  }

  @Override
  public Optional<Refund> lock(UUID id) {
    return Optional.ofNullable(em.find(Refund.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Refund> byRequestKey(String key) {
    return em.createQuery("select r from Refund r where r.requestKey = :key", Refund.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Refund> ofPayment(UUID payment) {
    return em.createQuery("select r from Refund r where r.payment = :payment", Refund.class)
        .setParameter("payment", payment)
        .getResultList();
  }

  @Override
  public List<Refund> ofOrder(UUID order) {
    return em.createQuery(
            "select r from Refund r where r.order = :order order by r.createdAt", Refund.class)
        .setParameter("order", order)
        .getResultList();
  }

  @Override
  public Optional<Refund> nextDue(Instant now) {
    List<?> next =
        em.createNativeQuery(
                """
                select id from orders.refund where due_at <= ?1
                order by due_at limit 1 for update skip locked
                """)
            .setParameter(1, Timestamp.from(now))
            .getResultList();
    return next.stream().findFirst().flatMap(id -> find((UUID) id));
  }
}
