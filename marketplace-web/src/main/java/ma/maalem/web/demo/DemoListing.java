package ma.maalem.web.demo;

import java.util.List;
import java.util.Optional;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.web.demo.drawing.Drawing;
import ma.maalem.web.demo.drawing.Tint;
import ma.maalem.web.demo.drawing.View;

/**
 * One listing of the demo catalogue.
 *
 * @param number from 1
 * @param seller the seller's place in {@link DemoCatalogue#sellers()}, from 0
 * @param group the code of the craft's group
 * @param story what the piece is and how it was made, with its size
 * @param pieces in stock; 1 for one of a kind, 0 for made to order
 * @param leadDays days that making takes, 0 unless made to order
 * @param weightGrams packed
 * @param packedLength centimetres, like the two that follow
 * @param hsCode six digits, in the edition named beside it
 * @param province where it is made, ISO 3166-2
 * @param flags compliance flags of the craft, as in the taxonomy
 * @param tint the colour in its title and pictures, if it has a leading one
 * @param pictureSeed which drawing of the craft shows it
 */
public record DemoListing(
    int number,
    int seller,
    String sku,
    String craft,
    String group,
    LocalizedText title,
    LocalizedText story,
    LocalizedText care,
    LocalizedText materials,
    Money price,
    Supply supply,
    int pieces,
    int leadDays,
    int weightGrams,
    int packedLength,
    int packedWidth,
    int packedHeight,
    String hsCode,
    String hsEdition,
    String province,
    List<String> flags,
    Optional<Tint> tint,
    long pictureSeed) {

  /** Where its pieces come from. */
  public enum Supply {
    IN_STOCK,
    ONE_OF_A_KIND,
    MADE_TO_ORDER
  }

  /** Its picture, as SVG. */
  public String picture(View view) {
    return Drawing.of(craft, group, pictureSeed, view);
  }

  /** The colour's name, empty for a piece without a leading colour. */
  public LocalizedText colour() {
    return tint.map(Colours::name).orElse(LocalizedText.EMPTY);
  }
}
