package ma.maalem.catalog.seller;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.LocalizedText;

/**
 * A shop as everybody may see it.
 *
 * @param name the shop's own, else the verified one
 * @param verifiedName under which the maker was verified
 * @param kind ARTISAN, MASTER, COOPERATIVE or ENTERPRISE
 * @param province of the workshop, ISO 3166-2
 * @param region ISO 3166-2
 * @param chamber that verified the maker, such as CAR-07
 * @param crafts codes that were verified
 * @param maySell whether it may sell right now
 * @param listings pieces on offer
 */
public record ShopView(
    UUID id,
    LocalizedText name,
    LocalizedText verifiedName,
    LocalizedText story,
    String kind,
    String registryNumber,
    String province,
    LocalizedText provinceName,
    String region,
    LocalizedText regionName,
    String chamber,
    LocalizedText chamberName,
    List<String> crafts,
    Instant verifiedAt,
    LocalDate cardExpiresOn,
    boolean maySell,
    long listings) {

  public ShopView {
    crafts = List.copyOf(crafts);
  }
}
