package ma.maalem.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JpaIndexGenerations implements IndexGenerations {

  private static final UUID NONE = new UUID(0, 0);

  @Inject private EntityManager em;

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Building> begin(String name) {
    em.createNativeQuery(
            "delete from catalog.search_index where state = 'PREPARING' and lease_until < now()")
        .executeUpdate();
    List<@Nullable Object[]> left =
        em.createNativeQuery(
                """
                update catalog.search_index set lease_until = now() + interval '60 seconds'
                where state = 'BUILDING' and lease_until < now()
                returning name, built_until, documents
                """)
            .getResultList();
    if (!left.isEmpty()) {
      @Nullable Object[] row = left.get(0);
      UUID until = (UUID) row[1];
      return Optional.of(
          new Building(
              String.valueOf(row[0]),
              until == null ? NONE : until,
              row[2] instanceof Number n ? n.longValue() : 0,
              false));
    }
    int begun =
        em.createNativeQuery(
                """
                insert into catalog.search_index (name, state, lease_until, created_at)
                select ?1, 'PREPARING', now() + interval '60 seconds', now()
                where not exists (select 1 from catalog.search_index where state = 'BUILDING')
                on conflict do nothing
                """)
            .setParameter(1, name)
            .executeUpdate();
    return begun == 1 ? Optional.of(new Building(name, NONE, 0, true)) : Optional.empty();
  }

  @Override
  public void created(String name) {
    em.createNativeQuery("update catalog.search_index set state = 'BUILDING' where name = ?1")
        .setParameter(1, name)
        .executeUpdate();
  }

  @Override
  public void advance(String name, UUID until, long documents) {
    em.createNativeQuery(
            """
            update catalog.search_index set built_until = ?2, documents = ?3,
              lease_until = now() + interval '60 seconds' where name = ?1
            """)
        .setParameter(1, name)
        .setParameter(2, until)
        .setParameter(3, documents)
        .executeUpdate();
  }

  @Override
  public void release(String name) {
    em.createNativeQuery(
            "update catalog.search_index set lease_until = now() - interval '1 second' where name = ?1")
        .setParameter(1, name)
        .executeUpdate();
  }

  @Override
  public void live(String name) {
    em.createNativeQuery("delete from catalog.search_index where state = 'LIVE' and name <> ?1")
        .setParameter(1, name)
        .executeUpdate();
    em.createNativeQuery("update catalog.search_index set state = 'LIVE' where name = ?1")
        .setParameter(1, name)
        .executeUpdate();
  }

  @Override
  public void abandon(String name) {
    em.createNativeQuery("delete from catalog.search_index where name = ?1")
        .setParameter(1, name)
        .executeUpdate();
  }

  @Override
  public void lost() {
    em.createNativeQuery("delete from catalog.search_index where state = 'LIVE'").executeUpdate();
  }

  @Override
  public boolean hasLive() {
    return !em.createNativeQuery("select 1 from catalog.search_index where state = 'LIVE'")
        .getResultList()
        .isEmpty();
  }
}
