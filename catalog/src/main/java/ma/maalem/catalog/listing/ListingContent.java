package ma.maalem.catalog.listing;

import java.util.List;
import ma.maalem.catalog.Offer.Dimensions;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a seller says about a piece. A draft needs a craft and a title; publishing needs the rest.
 *
 * @param sku the seller's own article number; made up when absent
 * @param title in at least one language; all three sell better
 * @param price in dirhams
 * @param pieces how many there are; 1 of a kind, and without meaning for goods made to order
 * @param leadDays days that making to order takes, else absent
 * @param weightGrams of one piece, packed
 * @param packed size of one piece, packed
 * @param province where it is made, ISO 3166-2; the workshop's when absent
 * @param hsCode six digits; the craft's when absent
 * @param pictures ids of stored pictures, the first is shown in lists
 */
public record ListingContent(
    @Nullable String sku,
    @Nullable String craft,
    LocalizedText title,
    LocalizedText story,
    @Nullable Money price,
    Supply supply,
    @Nullable Integer pieces,
    @Nullable Integer leadDays,
    @Nullable Integer weightGrams,
    @Nullable Dimensions packed,
    LocalizedText materials,
    @Nullable String province,
    @Nullable String hsCode,
    List<String> pictures) {

  public ListingContent {
    sku = blankToNull(sku);
    craft = blankToNull(craft);
    title = PlainText.clean(title);
    story = PlainText.clean(story);
    materials = PlainText.clean(materials);
    province = blankToNull(province);
    hsCode = blankToNull(hsCode);
    pictures = List.copyOf(pictures);
  }

  /** The pieces to keep in stock: none are kept of what is made to order. */
  int onHand() {
    return switch (supply) {
      case IN_STOCK -> pieces == null ? 0 : pieces;
      case ONE_OF_A_KIND -> pieces == null ? 1 : pieces;
      case MADE_TO_ORDER -> 0;
    };
  }

  int makingDays() {
    return supply == Supply.MADE_TO_ORDER && leadDays != null ? leadDays : 0;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : PlainText.clean(text);
  }
}
