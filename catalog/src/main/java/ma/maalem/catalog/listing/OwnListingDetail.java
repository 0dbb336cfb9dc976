package ma.maalem.catalog.listing;

import java.util.Set;
import java.util.UUID;

/**
 * A listing as its seller edits it.
 *
 * @param content to be sent back changed, with the version and the pieces seen
 * @param next states that it may go to
 */
public record OwnListingDetail(
    UUID id,
    long version,
    String slug,
    ListingStatus status,
    ListingContent content,
    Set<ListingStatus> next) {

  public OwnListingDetail {
    next = Set.copyOf(next);
  }
}
