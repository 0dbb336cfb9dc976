package ma.maalem.catalog.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.LocalizedText;

/** A listing on offer, as the database has it, with its seller and its stock. */
record ListingRow(
    UUID id,
    String slug,
    String sku,
    LocalizedText title,
    LocalizedText story,
    LocalizedText materials,
    String craft,
    String province,
    long priceMinor,
    String supply,
    int leadDays,
    int free,
    Optional<String> picture,
    Instant publishedAt,
    UUID seller,
    LocalizedText sellerName,
    String sellerKind,
    LocalDate sellerUntil) {

  boolean madeToOrder() {
    return supply.equals("MADE_TO_ORDER");
  }
}
