package ma.maalem.catalog;

import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;

/**
 * A listing as orders see it.
 *
 * @param available pieces that are free; for goods made to order, what one order may take
 * @param leadDays days that making takes, for goods made to order, else 0
 * @param weightGrams packed weight of one piece
 * @param hsCode six digits
 * @param hsEdition such as HS2022
 * @param materials names as the seller wrote them
 * @param picture id of the first picture
 */
public record Offer(
    UUID listing,
    UUID seller,
    State state,
    String sku,
    String slug,
    LocalizedText title,
    Money price,
    int available,
    boolean madeToOrder,
    int leadDays,
    int weightGrams,
    Dimensions packed,
    String craftCode,
    LocalizedText craftName,
    String hsCode,
    String hsEdition,
    LocalizedText materials,
    Optional<String> picture) {

  /** Whether it can be bought. */
  public enum State {
    FOR_SALE,
    SOLD_OUT,
    /** Paused, withdrawn or archived by its seller. */
    WITHDRAWN,
    /** Its seller may not sell now. */
    SELLER_SUSPENDED
  }

  /** Packed size in centimetres. */
  public record Dimensions(int length, int width, int height) {}
}
