package ma.maalem.catalog.search;

import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;

/**
 * A piece in a list of results. Price and pieces are those of a moment ago; the basket asks the
 * database.
 *
 * @param available pieces that are free, or what one order may ask for of goods made to order
 * @param leadDays days that making takes, for goods made to order, else 0
 * @param picture id of the first picture
 */
public record ListingCard(
    UUID id,
    String slug,
    String sku,
    LocalizedText title,
    String craft,
    LocalizedText craftName,
    boolean endangered,
    UUID seller,
    LocalizedText sellerName,
    String sellerKind,
    String province,
    LocalizedText provinceName,
    Money price,
    int available,
    boolean madeToOrder,
    boolean oneOfAKind,
    int leadDays,
    Optional<String> picture) {}
