package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import ma.maalem.catalog.search.SearchChanges;
import ma.maalem.kernel.Actor;
import ma.maalem.platform.audit.AuditTrail;

/** Takes a listing off offer for good. Orders that hold pieces of it go on. */
@ApplicationScoped
@Transactional
public class WithdrawListing {

  private final Listings listings;
  private final Shopkeepers shops;
  private final SearchChanges search;
  private final AuditTrail audit;
  private final InstantSource clock;

  @Inject
  WithdrawListing(
      Listings listings,
      Shopkeepers shops,
      SearchChanges search,
      AuditTrail audit,
      InstantSource clock) {
    this.listings = listings;
    this.shops = shops;
    this.search = search;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_LISTING or TRANSITION_REFUSED
   */
  public void withdraw(Actor.Artisan seller, UUID id) {
    Listing listing = listings.get(id, shops.shopOf(seller).id());
    listing.withdraw(clock.instant());
    search.listings(List.of(id));
    audit.record(seller, "listing.withdraw", "listing/" + id);
  }
}
