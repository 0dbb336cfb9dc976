package ma.maalem.web.storefront;

import java.util.List;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.search.ListingCard;
import ma.maalem.catalog.seller.ShopView;

/**
 * What a shop's page shows.
 *
 * @param crafts that were verified
 * @param next address of the following page, or the empty string
 */
public record ShopPage(ShopView shop, List<Craft> crafts, List<ListingCard> pieces, String next) {}
