package ma.maalem.orders.payment;

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
class JpaPayments implements Payments {

  @Inject private EntityManager em;

  @Override
  public void add(Payment payment) {
    em.persist(payment);
  }

  @Override
  public Optional<Payment> find(UUID id) {
    return Optional.ofNullable(em.find(Payment.class, id));
  }

  @Override
  public Optional<Payment> lock(UUID id) {
    return Optional.ofNullable(em.find(Payment.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Payment> ofOrder(UUID order) {
    return em.createQuery("select p from Payment p where p.order = :order", Payment.class)
        .setParameter("order", order)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<UUID> idByReference(String reference) {
    return em.createQuery("select p.id from Payment p where p.reference = :reference", UUID.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Payment> nextDue(Instant now) {
    List<?> next =
        em.createNativeQuery(
                """
                select id from orders.payment where due_at <= ?1
                order by due_at limit 1 for update skip locked
                """)
            .setParameter(1, Timestamp.from(now))
            .getResultList();
    return next.stream().findFirst().flatMap(id -> find((UUID) id));
  }
}
