package ma.maalem.catalog.listing;

import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;

/** All listings. */
interface Listings {

  void add(Listing listing);

  Optional<Listing> find(UUID id);

  /** Whether another listing of the seller has that article number. */
  boolean hasSku(UUID seller, String sku, UUID except);

  /** The seller's own listing; another's does not exist for them. */
  default Listing get(UUID id, UUID seller) {
    return find(id)
        .filter(listing -> listing.seller().equals(seller))
        .orElseThrow(() -> CatalogProblem.UNKNOWN_LISTING.refusal(id));
  }
}
