package ma.maalem.catalog.listing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class InMemoryListings implements Listings {

  private final Map<UUID, Listing> listings = new HashMap<>();

  @Override
  public void add(Listing listing) {
    listings.put(listing.id(), listing);
  }

  @Override
  public Optional<Listing> find(UUID id) {
    return Optional.ofNullable(listings.get(id));
  }

  @Override
  public boolean hasSku(UUID seller, String sku, UUID except) {
    return listings.values().stream()
        .anyMatch(l -> l.seller().equals(seller) && l.sku().equals(sku) && !l.id().equals(except));
  }

  int size() {
    return listings.size();
  }
}
