package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaListings implements Listings {

  @Inject private EntityManager em;

  @Override
  public void add(Listing listing) {
    em.persist(listing);
    em.flush();
  }

  @Override
  public Optional<Listing> find(UUID id) {
    return Optional.ofNullable(em.find(Listing.class, id));
  }

  @Override
  public boolean hasSku(UUID seller, String sku, UUID except) {
    return !em.createNativeQuery(
            "select 1 from catalog.listing where seller = ?1 and sku = ?2 and id <> ?3")
        .setParameter(1, seller)
        .setParameter(2, sku)
        .setParameter(3, except)
        .getResultList()
        .isEmpty();
  }
}
