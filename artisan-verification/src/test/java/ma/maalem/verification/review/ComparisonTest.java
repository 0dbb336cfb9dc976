package ma.maalem.verification.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.verification.ArtisanKind;
import ma.maalem.verification.dossier.Declaration;
import ma.maalem.verification.dossier.Obstacle;
import ma.maalem.verification.registry.CardStatus;
import ma.maalem.verification.registry.ProfessionalCard;
import ma.maalem.verification.registry.RegistryRecord;
import ma.maalem.verification.registry.RegistryStatus;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final RegistryRecord RECORD =
      new RegistryRecord(
          "N1",
          ArtisanKind.ENTERPRISE,
          LocalizedText.of("Fatima El Idrissi", "فاطمة الإدريسي", ""),
          Optional.empty(),
          Optional.empty(),
          List.of("TAP-01", "POT-02"),
          "MA-MAR",
          RegistryStatus.ACTIVE,
          LocalDate.EPOCH,
          LocalDate.EPOCH,
          Optional.of(
              new ProfessionalCard(
                  "CP-1", LocalDate.EPOCH, LocalDate.of(2026, 1, 1), CardStatus.VALID)),
          true,
          Optional.of("BOSS"),
          Optional.empty(),
          List.of());

  @Test
  void a_matching_declaration_is_the_same_throughout() {
    assertThat(verdicts(declared("N1", "CP-1", "POT-02", "MA-MAR", "fatima el idrissi"), RECORD))
        .containsEntry(FieldMatch.Field.REGISTRY_NUMBER, Verdict.SAME)
        .containsEntry(FieldMatch.Field.NAME, Verdict.SAME)
        .containsEntry(FieldMatch.Field.CRAFT, Verdict.SAME)
        .containsEntry(FieldMatch.Field.PROVINCE, Verdict.SAME)
        .containsEntry(FieldMatch.Field.CARD_NUMBER, Verdict.SAME)
        .containsEntry(FieldMatch.Field.REGISTRY_STATUS, Verdict.GOOD)
        .containsEntry(FieldMatch.Field.CARD_STATUS, Verdict.GOOD)
        .containsEntry(FieldMatch.Field.CARD_EXPIRY, Verdict.GOOD)
        .containsEntry(FieldMatch.Field.SUPERVISOR, Verdict.GOOD);
  }

  @Test
  void differences_stand_out() {
    assertThat(verdicts(declared("N1", "CP-2", "MET-01", "MA-FES", "Omar Tazi"), RECORD))
        .containsEntry(FieldMatch.Field.NAME, Verdict.DIFFERENT)
        .containsEntry(FieldMatch.Field.CRAFT, Verdict.DIFFERENT)
        .containsEntry(FieldMatch.Field.PROVINCE, Verdict.DIFFERENT)
        .containsEntry(FieldMatch.Field.CARD_NUMBER, Verdict.DIFFERENT);
  }

  @Test
  void what_speaks_against_selling_is_bad_whatever_was_declared() {
    Map<FieldMatch.Field, Verdict> verdicts =
        verdicts(
            declared("N1", "CP-1", "", "MA-MAR", ""),
            RECORD,
            Obstacle.REGISTRY_SUSPENDED,
            Obstacle.CARD_EXPIRED,
            Obstacle.SUPERVISOR_MISSING);

    assertThat(verdicts)
        .containsEntry(FieldMatch.Field.REGISTRY_STATUS, Verdict.BAD)
        .containsEntry(FieldMatch.Field.CARD_EXPIRY, Verdict.BAD)
        .containsEntry(FieldMatch.Field.SUPERVISOR, Verdict.BAD)
        .containsEntry(FieldMatch.Field.CRAFT, Verdict.NOT_DECLARED)
        .containsEntry(FieldMatch.Field.NAME, Verdict.NOT_DECLARED);
  }

  @Test
  void an_unknown_number_leaves_nothing_to_compare() {
    assertThat(
            new Comparison(
                    declared("N9", "CP-1", "", "MA-MAR", ""),
                    Optional.empty(),
                    List.of(Obstacle.NOT_IN_REGISTRY))
                .fields())
        .extracting(FieldMatch::verdict)
        .containsOnly(Verdict.NOT_REGISTERED);
  }

  @Test
  void names_compare_as_people_write_them() {
    List<String> registered = List.of("Aït Baha Lhoucine", "الحسين أيت باها");

    assertThat(Names.compare("Lhoucine AIT-BAHA", registered)).isEqualTo(Verdict.SAME);
    assertThat(Names.compare("الحسين ايت باها", registered)).isEqualTo(Verdict.SAME);
    assertThat(Names.compare("Houcine Ait Baha", registered)).isEqualTo(Verdict.SIMILAR);
    assertThat(Names.compare("Lhoucine Tazi", registered)).isEqualTo(Verdict.DIFFERENT);
    assertThat(Names.compare("Rachid Tazi", registered)).isEqualTo(Verdict.DIFFERENT);
  }

  private static Declaration declared(
      String number, String card, String craft, String province, String name) {
    return new Declaration(number, card, province, "", name, craft, LocalizedText.EMPTY, "");
  }

  private static Map<FieldMatch.Field, Verdict> verdicts(
      Declaration declaration, RegistryRecord record, Obstacle... obstacles) {
    return new Comparison(declaration, Optional.of(record), List.of(obstacles))
        .fields().stream().collect(Collectors.toMap(FieldMatch::field, FieldMatch::verdict));
  }
}
