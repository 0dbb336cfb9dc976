package ma.maalem.verification.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.maalem.verification.ArtisanKind;
import ma.maalem.verification.dossier.Declaration;
import ma.maalem.verification.dossier.Obstacle;
import ma.maalem.verification.registry.ProfessionalCard;
import ma.maalem.verification.registry.RegistryRecord;

/** Lays a declaration beside a record, field by field. */
final class Comparison {

  private static final Set<Obstacle> OF_STATUS =
      Set.of(Obstacle.REGISTRY_STRUCK_OFF, Obstacle.REGISTRY_SUSPENDED);

  private final Declaration declared;
  private final Optional<RegistryRecord> record;
  private final List<Obstacle> obstacles;

  Comparison(Declaration declared, Optional<RegistryRecord> record, List<Obstacle> obstacles) {
    this.declared = declared;
    this.record = record;
    this.obstacles = obstacles;
  }

  List<FieldMatch> fields() {
    Optional<ProfessionalCard> card = record.flatMap(RegistryRecord::card);
    List<FieldMatch> fields = new ArrayList<>();
    fields.add(
        compared(
            FieldMatch.Field.REGISTRY_NUMBER,
            declared.registryNumber(),
            list(record.map(RegistryRecord::registryNumber))));
    List<String> names =
        record.map(r -> List.copyOf(r.name().versions().values())).orElse(List.of());
    fields.add(
        new FieldMatch(
            FieldMatch.Field.NAME,
            declared.holderName(),
            names,
            missing(declared.holderName(), names)
                .orElseGet(() -> Names.compare(declared.holderName(), names))));
    fields.add(
        compared(
            FieldMatch.Field.CRAFT,
            declared.craft(),
            record.map(RegistryRecord::crafts).orElse(List.of())));
    fields.add(
        compared(
            FieldMatch.Field.PROVINCE,
            declared.province(),
            list(record.map(RegistryRecord::province))));
    fields.add(
        judged(
            FieldMatch.Field.REGISTRY_STATUS,
            list(record.map(r -> r.status().name())),
            obstacles.stream().noneMatch(OF_STATUS::contains)));
    fields.add(
        compared(
            FieldMatch.Field.CARD_NUMBER,
            declared.cardNumber(),
            list(card.map(ProfessionalCard::number))));
    fields.add(
        judged(
            FieldMatch.Field.CARD_STATUS,
            list(card.map(c -> c.status().name())),
            !obstacles.contains(Obstacle.CARD_WITHDRAWN)));
    fields.add(
        judged(
            FieldMatch.Field.CARD_EXPIRY,
            list(card.map(c -> c.expiresOn().toString())),
            !obstacles.contains(Obstacle.CARD_EXPIRED)));
    if (record.filter(r -> r.kind() == ArtisanKind.ENTERPRISE).isPresent()) {
      fields.add(
          judged(
              FieldMatch.Field.SUPERVISOR,
              list(record.flatMap(RegistryRecord::supervisor)),
              !obstacles.contains(Obstacle.SUPERVISOR_MISSING)));
    }
    return fields;
  }

  private static FieldMatch compared(
      FieldMatch.Field field, String declared, List<String> registered) {
    return new FieldMatch(
        field,
        declared,
        registered,
        missing(declared, registered)
            .orElse(registered.contains(declared) ? Verdict.SAME : Verdict.DIFFERENT));
  }

  private static FieldMatch judged(FieldMatch.Field field, List<String> registered, boolean good) {
    Verdict verdict =
        registered.isEmpty() ? Verdict.NOT_REGISTERED : good ? Verdict.GOOD : Verdict.BAD;
    return new FieldMatch(field, "", registered, verdict);
  }

  private static Optional<Verdict> missing(String declared, List<String> registered) {
    if (registered.isEmpty()) {
      return Optional.of(Verdict.NOT_REGISTERED);
    }
    return declared.isEmpty() ? Optional.of(Verdict.NOT_DECLARED) : Optional.empty();
  }

  private static List<String> list(Optional<String> value) {
    return value.map(List::of).orElse(List.of());
  }
}
