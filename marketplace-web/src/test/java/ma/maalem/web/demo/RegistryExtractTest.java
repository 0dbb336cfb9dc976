package ma.maalem.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.kernel.Territory;
import org.junit.jupiter.api.Test;

class RegistryExtractTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final int SIZE = 2000;

  private final RegistryExtract extract = RegistryExtract.of(SIZE, 7, DAY);

  @Test
  void the_extract_reads_back_as_it_was_written() {
    List<CsvRecord> rows = read(extract);

    assertThat(rows.get(0).getFields()).isEqualTo(RegistryExtract.COLUMNS);
    assertThat(rows).hasSize(SIZE + 1);
    for (int i = 1; i <= SIZE; i++) {
      assertThat(rows.get(i).getFields()).isEqualTo(extract.record(i).row());
    }
  }

  @Test
  void kinds_are_spread_as_in_the_registry() {
    Map<String, Long> kinds =
        extract.records().collect(Collectors.groupingBy(DemoRecord::kind, Collectors.counting()));

    assertThat(kinds.getOrDefault("ARTISAN", 0L) / (double) SIZE).isCloseTo(.88, within(.01));
    assertThat(kinds.getOrDefault("MASTER", 0L) / (double) SIZE).isCloseTo(.06, within(.01));
    assertThat(kinds).containsEntry("COOPERATIVE", 80L).containsEntry("ENTERPRISE", 40L);
  }

  @Test
  void numbers_are_unique_and_crafts_and_provinces_exist() {
    Set<String> numbers = new HashSet<>();
    Set<String> cards = new HashSet<>();
    var crafts = new Crafts();
    extract
        .records()
        .forEach(
            record -> {
              assertThat(numbers.add(record.registryNumber())).isTrue();
              assertThat(record.card() == null || cards.add(record.card().number())).isTrue();
              assertThat(record.crafts()).isNotEmpty().allMatch(crafts::isKnown);
              assertThat(Territory.province(record.province())).isPresent();
            });
  }

  @Test
  void card_dates_spread_around_the_day() {
    List<LocalDate> ends =
        extract.records().filter(r -> r.card() != null).map(r -> r.card().expiresOn()).toList();

    assertThat(ends).anyMatch(end -> end.isBefore(DAY)).anyMatch(end -> end.isAfter(DAY));
    assertThat(extract.records())
        .allMatch(
            r ->
                r.card() == null
                    || r.card().status().equals("EXPIRED") == r.card().expiresOn().isBefore(DAY));
    assertThat(extract.records().filter(r -> r.maySell(DAY)).count()).isGreaterThan(600);
  }

  @Test
  void a_record_does_not_depend_on_the_size_of_the_extract() {
    assertThat(RegistryExtract.of(100, 7, DAY).record(77)).isEqualTo(extract.record(77));
    assertThat(RegistryExtract.of(SIZE, 8, DAY).record(77)).isNotEqualTo(extract.record(77));
  }

  @Test
  void changes_touch_their_share_and_nothing_else() {
    List<CsvRecord> before = read(extract);
    List<CsvRecord> after = read(extract.withChanges(.05));
    long changed = 0;
    for (int i = 1; i <= SIZE; i++) {
      assertThat(after.get(i).getField(0)).isEqualTo(before.get(i).getField(0));
      changed += after.get(i).getFields().equals(before.get(i).getFields()) ? 0 : 1;
    }

    assertThat(changed).isBetween(50L, 130L);
    assertThat(read(extract.delta(.05))).hasSizeBetween(60, 140);
  }

  @Test
  void damage_shows_every_way_a_row_can_be_wrong() {
    List<CsvRecord> rows = read(extract.dirty(.05));
    List<CsvRecord> body = rows.subList(1, rows.size());
    Set<String> seen = new HashSet<>();

    assertThat(body).anyMatch(r -> r.getField(0).isEmpty());
    assertThat(body).anyMatch(r -> r.getFieldCount() == 7);
    assertThat(body).anyMatch(r -> r.getFieldCount() > 7 && r.getField(6).equals("XXX-99"));
    assertThat(body).anyMatch(r -> r.getFieldCount() > 10 && r.getField(10).equals("2026-02-31"));
    assertThat(body).anyMatch(r -> !r.getField(0).isEmpty() && !seen.add(r.getField(0)));
  }

  @Test
  void the_cast_is_in_every_extract() {
    DemoRecord slippers = extract.record(CastMember.SLIPPER_MAKER.recordNumber());

    assertThat(Objects.requireNonNull(slippers.card()).expiresOn()).isEqualTo(DAY.plusDays(1));
    for (CastMember member : CastMember.values()) {
      assertThat(extract.record(member.recordNumber()).maySell(DAY)).isTrue();
      assertThat(extract.record(member.recordNumber()).nameFr()).isEqualTo(member.person().fr());
    }
  }

  private static List<CsvRecord> read(RegistryExtract extract) {
    var text = new StringWriter();
    extract.write(text);
    try (var csv =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text.toString())) {
      return csv.stream().toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
