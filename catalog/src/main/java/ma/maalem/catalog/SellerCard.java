package ma.maalem.catalog;

import java.util.UUID;
import ma.maalem.kernel.LocalizedText;

/**
 * A shop in short.
 *
 * @param id also the artisan's id
 * @param kind ARTISAN, MASTER, COOPERATIVE or ENTERPRISE
 * @param registryNumber the maker's identity in the craft registry
 * @param maySell whether it may sell right now
 */
public record SellerCard(
    UUID id,
    UUID account,
    LocalizedText name,
    String kind,
    String registryNumber,
    String province,
    String chamber,
    boolean maySell) {}
