package ma.maalem.catalog.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.listing.Supply;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;

/** A line of a catalogue file, as it is written there. Sellers are numbered. */
record CatalogueLine(
    String sku,
    @JsonProperty("craft_code") String craftCode,
    String hs6,
    int seller,
    LocalizedText title,
    LocalizedText description,
    @JsonProperty("price_minor") long priceMinor,
    String currency,
    int stock,
    boolean unique,
    @JsonProperty("made_to_order") boolean madeToOrder,
    @JsonProperty("weight_g") int weightGrams,
    @JsonProperty("dims_cm") List<Integer> dimensions,
    List<String> materials,
    String province) {

  private static final int LEAD_DAYS = 21;

  ImportedListing toListing(UUID sellerId, Instant publishedAt) {
    if (!currency.equals("MAD") || dimensions.size() != 3) {
      throw new IllegalArgumentException("Prices are in dirhams and sizes have three sides");
    }
    return new ImportedListing(
        sku,
        sellerId,
        craftCode,
        title,
        description,
        LocalizedText.of(Language.EN, String.join(", ", materials)),
        priceMinor,
        madeToOrder ? Supply.MADE_TO_ORDER : unique ? Supply.ONE_OF_A_KIND : Supply.IN_STOCK,
        stock,
        madeToOrder ? LEAD_DAYS : 0,
        weightGrams,
        new Offer.Dimensions(dimensions.get(0), dimensions.get(1), dimensions.get(2)),
        province,
        hs6,
        List.of(),
        publishedAt);
  }
}
