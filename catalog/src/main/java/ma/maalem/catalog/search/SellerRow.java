package ma.maalem.catalog.search;

import java.time.LocalDate;
import java.util.UUID;
import ma.maalem.kernel.LocalizedText;

/** A shop that may sell, as the database has it. */
record SellerRow(UUID id, LocalizedText name, String kind, String province, LocalDate until) {}
