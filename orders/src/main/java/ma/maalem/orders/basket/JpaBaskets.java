package ma.maalem.orders.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaBaskets implements Baskets {

  @Inject private EntityManager em;

  @Override
  public void add(Basket basket) {
    em.persist(basket);
  }

  @Override
  public Optional<Basket> find(UUID id) {
    return Optional.ofNullable(em.find(Basket.class, id));
  }

  @Override
  public Optional<Basket> lock(UUID id) {
    return Optional.ofNullable(em.find(Basket.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public int forgetUntouchedSince(Instant time) {
    return em.createQuery("delete from Basket b where b.touchedAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
