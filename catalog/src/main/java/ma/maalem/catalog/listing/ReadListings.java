package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.stock.StockLevels;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Violation;

/** Shows sellers what they offer, drafts and withdrawn pieces included. */
@ApplicationScoped
@Transactional
public class ReadListings {

  private static final int LARGEST_PAGE = 100;

  private final Listings listings;
  private final ListingViews views;
  private final Shopkeepers shops;
  private final StockLevels stock;

  @Inject
  ReadListings(Listings listings, ListingViews views, Shopkeepers shops, StockLevels stock) {
    this.listings = listings;
    this.views = views;
    this.shops = shops;
    this.stock = stock;
  }

  /**
   * A page of the seller's listings, newest first.
   *
   * @throws ma.maalem.kernel.ProblemException SELLER_NOT_VERIFIED for an artisan without a shop,
   *     INVALID_QUERY for a cursor or size that makes no sense
   */
  public Page<OwnListing> page(
      Actor.Artisan seller, Optional<ListingStatus> status, Optional<String> cursor, int size) {
    if (size < 1 || size > LARGEST_PAGE) {
      throw refusal("/size", "out-of-range", 1, LARGEST_PAGE);
    }
    Optional<UUID> before =
        cursor.map(c -> Ids.parse(c).orElseThrow(() -> refusal("/cursor", "format")));
    return views.ofSeller(shops.shopOf(seller).id(), status, before, size);
  }

  /**
   * How many listings the seller has in each state; states without one are absent.
   *
   * @throws ma.maalem.kernel.ProblemException SELLER_NOT_VERIFIED for an artisan without a shop
   */
  public Map<ListingStatus, Long> count(Actor.Artisan seller) {
    return views.count(shops.shopOf(seller).id());
  }

  /**
   * One of the seller's listings, to be edited.
   *
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_LISTING, SELLER_NOT_VERIFIED
   */
  public OwnListingDetail own(Actor.Artisan seller, UUID id) {
    Listing listing = listings.get(id, shops.shopOf(seller).id());
    Set<ListingStatus> next = EnumSet.allOf(ListingStatus.class);
    next.removeIf(status -> !listing.status().canBecome(status));
    return new OwnListingDetail(
        id,
        listing.version(),
        listing.slug(),
        listing.status(),
        listing.content(stock.onHand(id)),
        next);
  }

  private static ProblemException refusal(String pointer, String code, Object... arguments) {
    return new ProblemException(
        CatalogProblem.INVALID_QUERY, List.of(Violation.of(pointer, code, arguments)));
  }
}
