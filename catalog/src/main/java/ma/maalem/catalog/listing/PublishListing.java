package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.search.SearchChanges;
import ma.maalem.catalog.stock.StockLevels;
import ma.maalem.kernel.Actor;
import ma.maalem.platform.audit.AuditTrail;

/** Puts a draft, or a paused listing, on offer; search has it a moment later. */
@ApplicationScoped
@Transactional
public class PublishListing {

  private final Listings listings;
  private final Shopkeepers shops;
  private final SellingRights rights;
  private final ListingRules rules;
  private final StockLevels stock;
  private final SearchChanges search;
  private final AuditTrail audit;
  private final InstantSource clock;

  @Inject
  PublishListing(
      Listings listings,
      Shopkeepers shops,
      SellingRights rights,
      ListingRules rules,
      StockLevels stock,
      SearchChanges search,
      AuditTrail audit,
      InstantSource clock) {
    this.listings = listings;
    this.shops = shops;
    this.rights = rights;
    this.rules = rules;
    this.stock = stock;
    this.search = search;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_LISTING, SELLER_NOT_VERIFIED without a valid
   *     card, INVALID_LISTING with what is missing or when the craft is forbidden, or
   *     TRANSITION_REFUSED
   */
  public void publish(Actor.Artisan seller, UUID id) {
    Listing listing = listings.get(id, shops.shopOf(seller).id());
    if (!rights.hold(listing.seller())) {
      throw CatalogProblem.SELLER_NOT_VERIFIED.refusal();
    }
    rules.check(listing.content(stock.onHand(id)), true);
    listing.publish(clock.instant());
    search.listings(List.of(id));
    audit.record(seller, "listing.publish", "listing/" + id);
  }
}
