package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.stock.StockLevels;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Violation;

/** Keeps a new listing that only its seller sees. */
@ApplicationScoped
@Transactional
public class DraftListing {

  private final Listings listings;
  private final Shopkeepers shops;
  private final ListingRules rules;
  private final StockLevels stock;
  private final InstantSource clock;

  @Inject
  DraftListing(
      Listings listings,
      Shopkeepers shops,
      ListingRules rules,
      StockLevels stock,
      InstantSource clock) {
    this.listings = listings;
    this.shops = shops;
    this.rules = rules;
    this.stock = stock;
    this.clock = clock;
  }

  /**
   * @return the id of the draft
   * @throws ma.maalem.kernel.ProblemException INVALID_LISTING, or SELLER_NOT_VERIFIED for an
   *     artisan who was never verified
   */
  public UUID draft(Actor.Artisan seller, ListingContent content) {
    SellerCard shop = shops.shopOf(seller);
    Craft craft = rules.check(content, false);
    Listing listing =
        new Listing(Ids.next(), shop.id(), shop.province(), craft, content, clock.instant());
    if (listings.hasSku(shop.id(), listing.sku(), listing.id())) {
      throw new ProblemException(
          CatalogProblem.INVALID_LISTING, List.of(Violation.of("/sku", "taken")));
    }
    listings.add(listing);
    stock.open(listing.id(), content.onHand());
    return listing.id();
  }
}
