package ma.maalem.verification.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.verification.ArtisanKind;

/**
 * An entry of the national craft registry as it was last reported: an outside fact that we mirror.
 *
 * @param registryNumber normalised by {@link RegistryNumber}
 * @param name in Arabic, French or both
 * @param sex of a person; empty for a cooperative or an enterprise
 * @param birthYear of a person
 * @param crafts codes of the taxonomy, at least one
 * @param province ISO 3166-2
 * @param healthCover whether it is registered for compulsory health insurance
 * @param supervisor registry number of the artisan who supervises an enterprise's production
 * @param members registry numbers of a cooperative's members
 */
public record RegistryRecord(
    String registryNumber,
    ArtisanKind kind,
    LocalizedText name,
    Optional<Sex> sex,
    Optional<Integer> birthYear,
    List<String> crafts,
    String province,
    RegistryStatus status,
    LocalDate statusSince,
    LocalDate registeredOn,
    Optional<ProfessionalCard> card,
    boolean healthCover,
    Optional<String> supervisor,
    Optional<CooperativeIdentity> cooperative,
    List<String> members) {

  public RegistryRecord {
    crafts = List.copyOf(crafts);
    members = List.copyOf(members);
  }

  /** The number only: the rest is personal data and has no place in a log. */
  @Override
  public String toString() {
    return "RegistryRecord[" + registryNumber + "]";
  }
}
