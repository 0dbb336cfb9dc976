package ma.maalem.web.storefront;

import java.util.List;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.search.ListingCard;
import ma.maalem.kernel.Region;

/**
 * What the first page shows.
 *
 * @param shown three pieces of different crafts, or none
 * @param newest pieces that were published last
 * @param endangered crafts that few masters are left of
 */
public record HomePage(
    List<ListingCard> shown,
    List<GroupTile> groups,
    List<Region> regions,
    List<ListingCard> newest,
    List<Craft> endangered) {}
