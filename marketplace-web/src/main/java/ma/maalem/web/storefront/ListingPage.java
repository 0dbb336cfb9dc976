package ma.maalem.web.storefront;

import java.util.List;
import ma.maalem.catalog.listing.ListingView;
import ma.maalem.catalog.search.ListingCard;
import ma.maalem.kernel.Region;

/**
 * What a listing's page shows.
 *
 * @param trail pages above this one
 * @param region whose chamber verified the seller
 * @param description first words of the story, for those who find the page elsewhere
 * @param product the piece in schema.org's words, as JSON
 * @param more other pieces of the shop
 */
public record ListingPage(
    ListingView listing,
    List<BrowsePage.Step> trail,
    Region region,
    String description,
    String product,
    List<ListingCard> more) {}
