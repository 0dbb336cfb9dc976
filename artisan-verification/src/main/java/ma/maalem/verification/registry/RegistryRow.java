package ma.maalem.verification.registry;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.verification.ArtisanKind;
import org.jspecify.annotations.Nullable;

/**
 * A record as its table holds it: a whole chunk travels to and from PostgreSQL as one JSON text.
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record RegistryRow(
    String registryNumber,
    ArtisanKind kind,
    @Nullable String nameAr,
    @Nullable String nameFr,
    @Nullable Sex sex,
    @Nullable Integer birthYear,
    List<String> crafts,
    String province,
    RegistryStatus status,
    LocalDate statusSince,
    LocalDate registeredOn,
    @Nullable String cardNumber,
    @Nullable LocalDate cardIssuedOn,
    @Nullable LocalDate cardExpiresOn,
    @Nullable CardStatus cardStatus,
    boolean healthCover,
    @Nullable String supervisor,
    @Nullable String cooperativeCourt,
    @Nullable String cooperativeNumber,
    List<String> members,
    String source,
    Instant sourceAt) {

  static RegistryRow of(RegistryRecord record, String source, Instant at) {
    return new RegistryRow(
        record.registryNumber(),
        record.kind(),
        record.name().exactly(Language.AR).orElse(null),
        record.name().exactly(Language.FR).orElse(null),
        record.sex().orElse(null),
        record.birthYear().orElse(null),
        record.crafts(),
        record.province(),
        record.status(),
        record.statusSince(),
        record.registeredOn(),
        record.card().map(ProfessionalCard::number).orElse(null),
        record.card().map(ProfessionalCard::issuedOn).orElse(null),
        record.card().map(ProfessionalCard::expiresOn).orElse(null),
        record.card().map(ProfessionalCard::status).orElse(null),
        record.healthCover(),
        record.supervisor().orElse(null),
        record.cooperative().map(CooperativeIdentity::court).orElse(null),
        record.cooperative().map(CooperativeIdentity::number).orElse(null),
        record.members(),
        source,
        at);
  }

  RegistryRecord record() {
    Map<Language, String> names = new HashMap<>();
    if (nameAr != null) {
      names.put(Language.AR, nameAr);
    }
    if (nameFr != null) {
      names.put(Language.FR, nameFr);
    }
    return new RegistryRecord(
        registryNumber,
        kind,
        new LocalizedText(names),
        Optional.ofNullable(sex),
        Optional.ofNullable(birthYear),
        crafts,
        province,
        status,
        statusSince,
        registeredOn,
        card(),
        healthCover,
        Optional.ofNullable(supervisor),
        cooperativeCourt == null || cooperativeNumber == null
            ? Optional.empty()
            : Optional.of(new CooperativeIdentity(cooperativeCourt, cooperativeNumber)),
        members);
  }

  private Optional<ProfessionalCard> card() {
    return cardNumber == null || cardIssuedOn == null || cardExpiresOn == null || cardStatus == null
        ? Optional.empty()
        : Optional.of(new ProfessionalCard(cardNumber, cardIssuedOn, cardExpiresOn, cardStatus));
  }
}
