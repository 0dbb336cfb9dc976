package ma.maalem.web.seller;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.listing.ListingStatus;
import ma.maalem.catalog.listing.OwnListing;

/**
 * Where a seller begins.
 *
 * @param shop empty until a chamber has verified the artisan
 * @param latest pieces that were begun last
 */
public record SellerHomePage(
    Optional<SellerCard> shop, Map<ListingStatus, Long> counts, List<OwnListing> latest) {

  public long count(ListingStatus status) {
    return counts.getOrDefault(status, 0L);
  }
}
