package ma.maalem.web.seller;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.maalem.catalog.listing.ListingStatus;
import ma.maalem.catalog.listing.OwnListing;

/**
 * A seller's own pieces.
 *
 * @param hasShop false until a chamber has verified the artisan
 * @param chosen the one state that is shown
 * @param next address of the following page, or empty
 */
public record SellerListingsPage(
    boolean hasShop,
    Optional<ListingStatus> chosen,
    Map<ListingStatus, Long> counts,
    List<OwnListing> items,
    Map<String, String> crafts,
    String next) {

  public List<ListingStatus> states() {
    return List.of(ListingStatus.values());
  }

  public long count(ListingStatus status) {
    return counts.getOrDefault(status, 0L);
  }

  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
