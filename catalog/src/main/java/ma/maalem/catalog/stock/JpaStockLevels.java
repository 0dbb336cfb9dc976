package ma.maalem.catalog.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaStockLevels implements StockLevels {

  @Inject private EntityManager em;

  @Override
  public void open(UUID listing, int onHand) {
    em.createNativeQuery("insert into catalog.stock (listing, on_hand) values (?1, ?2)")
        .setParameter(1, listing)
        .setParameter(2, onHand)
        .executeUpdate();
  }

  @Override
  public int onHand(UUID listing) {
    List<?> onHand =
        em.createNativeQuery("select on_hand from catalog.stock where listing = ?1")
            .setParameter(1, listing)
            .getResultList();
    return onHand.isEmpty() ? 0 : ((Number) onHand.get(0)).intValue();
  }

  @Override
  public boolean set(UUID listing, int onHand) {
    return em.createNativeQuery(
                "update catalog.stock set on_hand = ?2 where listing = ?1 and held <= ?2")
            .setParameter(1, listing)
            .setParameter(2, onHand)
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean change(UUID listing, int by) {
    return em.createNativeQuery(
                "update catalog.stock set on_hand = on_hand + ?2 where listing = ?1 and held <= on_hand + ?2")
            .setParameter(1, listing)
            .setParameter(2, by)
            .executeUpdate()
        == 1;
  }
}
