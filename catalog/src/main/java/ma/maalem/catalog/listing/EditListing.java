package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.search.SearchChanges;
import ma.maalem.catalog.stock.StockLevels;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Violation;

/** Changes what a listing says and how many pieces there are. */
@ApplicationScoped
@Transactional
public class EditListing {

  private final Listings listings;
  private final Shopkeepers shops;
  private final ListingRules rules;
  private final StockLevels stock;
  private final SearchChanges search;
  private final InstantSource clock;

  @Inject
  EditListing(
      Listings listings,
      Shopkeepers shops,
      ListingRules rules,
      StockLevels stock,
      SearchChanges search,
      InstantSource clock) {
    this.listings = listings;
    this.shops = shops;
    this.rules = rules;
    this.stock = stock;
    this.search = search;
    this.clock = clock;
  }

  /**
   * @param version the version that the seller saw, to notice another edit in between
   * @param piecesSeen the stock that the seller saw: the difference is applied, so that what was
   *     sold meanwhile stays sold; without it the stock is set
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_LISTING, INVALID_LISTING (which a listing on
   *     offer also gets when the change leaves it incomplete), CHANGED_MEANWHILE or
   *     TRANSITION_REFUSED once it is withdrawn
   */
  public void edit(
      Actor.Artisan seller,
      UUID id,
      Optional<Long> version,
      ListingContent content,
      Optional<Integer> piecesSeen) {
    Listing listing = listings.get(id, shops.shopOf(seller).id());
    if (version.isPresent() && version.get() != listing.version()) {
      throw CatalogProblem.CHANGED_MEANWHILE.refusal();
    }
    boolean onOffer =
        listing.status() == ListingStatus.PUBLISHED || listing.status() == ListingStatus.PAUSED;
    Craft craft = rules.check(content, onOffer);
    if (content.sku() != null && listings.hasSku(listing.seller(), content.sku(), id)) {
      throw refusal("/sku", "taken");
    }
    // whoever says nothing about the stock leaves it: the one piece that was sold stays sold
    boolean silent = content.pieces() == null && content.supply() == listing.supply();
    listing.edit(craft, content, clock.instant());
    if (content.supply() != Supply.MADE_TO_ORDER && !silent) {
      changeStock(listing, content.onHand(), piecesSeen);
    }
    search.listings(List.of(id));
  }

  private void changeStock(Listing listing, int wanted, Optional<Integer> seen) {
    boolean changed =
        seen.isPresent()
            ? stock.change(listing.id(), wanted - seen.get())
            : stock.set(listing.id(), wanted);
    if (!changed) {
      throw refusal("/stock", "held-by-orders");
    }
  }

  private static ProblemException refusal(String pointer, String code) {
    return new ProblemException(
        CatalogProblem.INVALID_LISTING, List.of(Violation.of(pointer, code)));
  }
}
