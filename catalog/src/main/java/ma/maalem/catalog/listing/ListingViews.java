package ma.maalem.catalog.listing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Page;

/** Listings as pages show them, each by one query. */
interface ListingViews {

  /** By id; never a draft. */
  Optional<ListingView> find(UUID id);

  /** By slug; never a draft. */
  Optional<ListingView> find(String slug);

  /** The seller's own, newest first. */
  Page<OwnListing> ofSeller(
      UUID seller, Optional<ListingStatus> status, Optional<UUID> before, int size);

  /** How many listings the seller has in each state; states without one are absent. */
  Map<ListingStatus, Long> count(UUID seller);
}
