package ma.maalem.verification.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import ma.maalem.kernel.Language;

/** The columns of a registry extract, and where each is found in a record. */
enum RegistryColumn {
  REGISTRY_NUMBER(RegistryRecord::registryNumber),
  KIND(RegistryRecord::kind),
  NAME_AR(r -> r.name().exactly(Language.AR)),
  NAME_FR(r -> r.name().exactly(Language.FR)),
  SEX(RegistryRecord::sex),
  BIRTH_YEAR(RegistryRecord::birthYear),
  CRAFTS(RegistryRecord::crafts),
  PROVINCE(RegistryRecord::province),
  STATUS(RegistryRecord::status),
  STATUS_SINCE(RegistryRecord::statusSince),
  REGISTERED_ON(RegistryRecord::registeredOn),
  CARD_NUMBER(r -> r.card().map(ProfessionalCard::number)),
  CARD_ISSUED_ON(r -> r.card().map(ProfessionalCard::issuedOn)),
  CARD_EXPIRES_ON(r -> r.card().map(ProfessionalCard::expiresOn)),
  CARD_STATUS(r -> r.card().map(ProfessionalCard::status)),
  HEALTH_COVER(RegistryRecord::healthCover),
  SUPERVISOR(RegistryRecord::supervisor),
  COOPERATIVE_COURT(r -> r.cooperative().map(CooperativeIdentity::court)),
  COOPERATIVE_NUMBER(r -> r.cooperative().map(CooperativeIdentity::number)),
  MEMBERS(RegistryRecord::members);

  private final Function<RegistryRecord, Object> value;

  RegistryColumn(Function<RegistryRecord, Object> value) {
    this.value = value;
  }

  /** The name in the header of our own format. */
  String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<RegistryColumn> ofHeading(String heading) {
    return Arrays.stream(values()).filter(c -> c.heading().equals(heading)).findFirst();
  }

  /** The columns in which two records differ. */
  static List<RegistryColumn> differing(RegistryRecord one, RegistryRecord other) {
    return Arrays.stream(values())
        .filter(c -> !Objects.equals(c.value.apply(one), c.value.apply(other)))
        .toList();
  }
}
