package ma.maalem.web.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the synthetic registry extract.
 *
 * @param kind ARTISAN, MASTER, COOPERATIVE or ENTERPRISE
 * @param person whose record it is; null for cooperatives and enterprises
 * @param sex M or F, empty for legal persons
 * @param birthYear null for legal persons
 * @param crafts codes of the taxonomy
 * @param province ISO 3166-2
 * @param status ACTIVE, SUSPENDED or STRUCK_OFF
 * @param card null for who has none
 * @param supervisor registry number of an enterprise's supervising artisan, else empty
 * @param members registry numbers of a cooperative's members
 */
public record DemoRecord(
    int number,
    String registryNumber,
    String kind,
    @Nullable PersonName person,
    String nameFr,
    String nameAr,
    String sex,
    @Nullable Integer birthYear,
    List<String> crafts,
    String province,
    String status,
    LocalDate statusSince,
    LocalDate registeredOn,
    @Nullable Card card,
    boolean healthCover,
    String supervisor,
    String cooperativeCourt,
    String cooperativeNumber,
    List<String> members) {

  /** The professional card. Status VALID, EXPIRED, SUSPENDED, LOST or REVOKED. */
  public record Card(String number, LocalDate issuedOn, LocalDate expiresOn, String status) {}

  /** Whether a chamber would let its holder sell on that day. */
  public boolean maySell(LocalDate day) {
    return status.equals("ACTIVE")
        && card != null
        && card.status().equals("VALID")
        && !card.expiresOn().isBefore(day)
        && (!kind.equals("ENTERPRISE") || !supervisor.isEmpty());
  }

  /** The row in the order of {@link RegistryExtract#COLUMNS}. */
  List<String> row() {
    return List.of(
        registryNumber,
        kind,
        nameAr,
        nameFr,
        sex,
        birthYear == null ? "" : birthYear.toString(),
        String.join(";", crafts),
        province,
        status,
        statusSince.toString(),
        registeredOn.toString(),
        card == null ? "" : card.number(),
        card == null ? "" : card.issuedOn().toString(),
        card == null ? "" : card.expiresOn().toString(),
        card == null ? "" : card.status(),
        healthCover ? "Y" : "N",
        supervisor,
        cooperativeCourt,
        cooperativeNumber,
        String.join(";", members));
  }
}
