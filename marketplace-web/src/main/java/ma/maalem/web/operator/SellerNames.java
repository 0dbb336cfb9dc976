package ma.maalem.web.operator;

import java.util.Map;
import java.util.UUID;
import ma.maalem.catalog.SellerCard;
import ma.maalem.kernel.LocalizedText;

/** The names of the shops that a page speaks of. */
public record SellerNames(Map<UUID, SellerCard> cards) {

  public LocalizedText of(UUID seller) {
    SellerCard card = cards.get(seller);
    return card == null ? LocalizedText.EMPTY : card.name();
  }
}
