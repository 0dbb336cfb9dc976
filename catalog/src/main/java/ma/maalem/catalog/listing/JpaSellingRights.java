package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import ma.maalem.platform.time.MoroccoTime;

@ApplicationScoped
class JpaSellingRights implements SellingRights {

  @Inject private EntityManager em;
  private final InstantSource clock;

  @Inject
  JpaSellingRights(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public boolean hold(UUID seller) {
    List<?> maySell =
        em.createNativeQuery(
                """
                select may_sell and card_expires_on >= cast(?2 as date)
                from catalog.seller where id = ?1 for share
                """)
            .setParameter(1, seller)
            .setParameter(2, MoroccoTime.today(clock).toString())
            .getResultList();
    return maySell.contains(true);
  }
}
