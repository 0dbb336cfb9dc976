package ma.maalem.catalog.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.listing.Supply;
import ma.maalem.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A complete listing that comes with a catalogue, to be on offer at once. One whose seller has that
 * article number already stays as it is.
 *
 * @param hsCode six digits; the craft's when absent
 * @param pieces in stock; without meaning for goods made to order
 * @param leadDays days that making to order takes, else 0
 * @param pictures ids of stored pictures
 */
public record ImportedListing(
    String sku,
    UUID seller,
    String craft,
    LocalizedText title,
    LocalizedText story,
    LocalizedText materials,
    long priceMinor,
    Supply supply,
    int pieces,
    int leadDays,
    int weightGrams,
    Offer.Dimensions packed,
    String province,
    @Nullable String hsCode,
    List<String> pictures,
    Instant publishedAt) {

  public ImportedListing {
    pictures = List.copyOf(pictures);
  }
}
