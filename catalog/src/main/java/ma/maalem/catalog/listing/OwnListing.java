package ma.maalem.catalog.listing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;

/**
 * A listing in its seller's own list.
 *
 * @param soldOut whether it is on offer without a free piece
 * @param onHand pieces that have not left, of which orders hold some
 * @param held pieces that orders hold
 * @param missing languages of the three that every screen speaks in which it has no title
 */
public record OwnListing(
    UUID id,
    long version,
    String sku,
    String slug,
    ListingStatus status,
    boolean soldOut,
    LocalizedText title,
    String craft,
    Optional<Money> price,
    Supply supply,
    int onHand,
    int held,
    Optional<String> picture,
    Set<Language> missing,
    Instant updatedAt) {

  public OwnListing {
    missing = Set.copyOf(missing);
  }
}
