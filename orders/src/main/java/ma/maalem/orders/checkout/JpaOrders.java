package ma.maalem.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaOrders implements Orders {

  @Inject private EntityManager em;

  @Override
  public void add(Order order) {
    em.persist(order);
  }

  @Override
  public Optional<Order> find(UUID id) {
    return Optional.ofNullable(em.find(Order.class, id));
  }

  @Override
  public Optional<Order> lock(UUID id) {
    return Optional.ofNullable(em.find(Order.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<UUID> ofPart(UUID sellerOrder) {
    return em.createQuery("select p.order.id from SellerOrder p where p.id = :id", UUID.class)
        .setParameter("id", sellerOrder)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<UUID> unpaidSince(Instant now, int limit) {
    return em.createQuery(
            "select o.id from Order o where o.status = :open and o.paymentDueAt <= :now"
                + " order by o.paymentDueAt",
            UUID.class)
        .setParameter("open", OrderStatus.AWAITING_PAYMENT)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long nextNumber() {
    return ((Number)
            em.createNativeQuery("select nextval('orders.order_number')").getSingleResult())
        .longValue();
  }
}
