package ma.maalem.catalog.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.Province;

/**
 * A listing as buyers see it, also when it is sold out, withdrawn or its seller may not sell: the
 * page says so.
 *
 * @param version for {@code ETag}
 * @param available pieces that are free, or what one order may ask for of goods made to order
 * @param leadDays days that making takes, for goods made to order, else 0
 * @param hsCode six digits
 * @param pictures ids; the first is shown in lists
 */
public record ListingView(
    UUID id,
    long version,
    Offer.State state,
    String sku,
    String slug,
    LocalizedText title,
    LocalizedText story,
    LocalizedText materials,
    Craft craft,
    Money price,
    Supply supply,
    int available,
    int leadDays,
    int weightGrams,
    Offer.Dimensions packed,
    Province province,
    String hsCode,
    String hsEdition,
    List<String> pictures,
    SellerCard seller,
    Instant publishedAt,
    Instant updatedAt) {

  public ListingView {
    pictures = List.copyOf(pictures);
  }

  public boolean madeToOrder() {
    return supply == Supply.MADE_TO_ORDER;
  }

  public boolean forSale() {
    return state == Offer.State.FOR_SALE;
  }
}
