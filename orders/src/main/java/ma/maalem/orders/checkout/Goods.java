package ma.maalem.orders.checkout;

import java.util.Optional;
import ma.maalem.catalog.Offer;
import ma.maalem.kernel.LocalizedText;

/**
 * What was sold, frozen at the sale: later changes of the listing change no order and no customs
 * paper.
 *
 * @param hsCode six digits of the edition
 * @param weightGrams packed weight of one piece
 * @param length of the packed piece in centimetres, as width and height
 */
public record Goods(
    String sku,
    String slug,
    LocalizedText title,
    String craftCode,
    LocalizedText craftName,
    LocalizedText materials,
    String hsCode,
    String hsEdition,
    int weightGrams,
    int length,
    int width,
    int height,
    Optional<String> picture) {

  static Goods of(Offer offer) {
    return new Goods(
        offer.sku(),
        offer.slug(),
        offer.title(),
        offer.craftCode(),
        offer.craftName(),
        offer.materials(),
        offer.hsCode(),
        offer.hsEdition(),
        offer.weightGrams(),
        offer.packed().length(),
        offer.packed().width(),
        offer.packed().height(),
        offer.picture());
  }
}
