package ma.maalem.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaPlacementKeys implements PlacementKeys {

  @Inject private EntityManager em;
  private final InstantSource clock;

  @Inject
  JpaPlacementKeys(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Optional<Used> claim(String actor, String key, String bodyHash, UUID order) {
    int taken =
        em.createNativeQuery(
                """
                insert into orders.placement_key (actor, key, body_hash, order_id, created_at)
                values (?1, ?2, ?3, ?4, ?5) on conflict (actor, key) do nothing
                """)
            .setParameter(1, actor)
            .setParameter(2, key)
            .setParameter(3, bodyHash)
            .setParameter(4, order)
            .setParameter(5, Timestamp.from(clock.instant()))
            .executeUpdate();
    if (taken == 1) {
      return Optional.empty();
    }
    Object[] used =
        (Object[])
            em.createNativeQuery(
                    "select body_hash, order_id from orders.placement_key where actor = ?1 and key = ?2")
                .setParameter(1, actor)
                .setParameter(2, key)
                .getSingleResult();
    return Optional.of(new Used((String) used[0], (UUID) used[1]));
  }
}
