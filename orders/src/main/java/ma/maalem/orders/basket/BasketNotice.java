package ma.maalem.orders.basket;

import java.util.UUID;
import ma.maalem.kernel.LocalizedText;

/**
 * What happened to a line while nobody looked. Shown until it is acknowledged.
 *
 * @param quantity how many pieces are left in the basket
 */
public record BasketNotice(Code code, UUID listing, LocalizedText title, int quantity) {

  /** Why a line changed. */
  public enum Code {
    /** Its seller took it off the shelf. */
    WITHDRAWN,
    SOLD_OUT,
    /** Its seller may not sell now. */
    SELLER_SUSPENDED,
    QUANTITY_LOWERED,
    PRICE_CHANGED
  }
}
