package ma.maalem.verification.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.ProblemException;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.RecordingAudit;
import org.junit.jupiter.api.Test;

class ImportRegistryTest {

  private final Actor officer = new Actor.Officer(UUID.randomUUID(), "CAR-07");
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final InMemoryMirror mirror = new InMemoryMirror();
  private final InMemoryImportRuns runs = new InMemoryImportRuns();
  private final RecordingAudit audit = new RecordingAudit();
  private final Set<String> followed = new HashSet<>();
  private final ImportRegistry importRegistry = importer(1, "");
  private final ReadImports readImports = new ReadImports(runs, clock);

  private ImportRegistry importer(int megabytes, String headings) {
    return new ImportRegistry(
        new ApplyRows(mirror, runs, followed::addAll, audit, clock),
        SyntheticExtract.CRAFTS::contains,
        clock,
        megabytes,
        Optional.of(headings));
  }

  @Test
  void a_first_extract_is_all_new() {
    ImportRunView run = run(SyntheticExtract.of(2_000).stream());

    assertThat(run.status()).isEqualTo(RunStatus.DONE);
    assertThat(run.counts()).isEqualTo(new ImportCounts(2_000, 0, 0, 0));
    assertThat(run.rowsExpected()).isEqualTo(2_000);
    RegistryRecord record = mirror.find(SyntheticExtract.number(47)).orElseThrow();
    assertThat(record.cooperative()).contains(new CooperativeIdentity("Azilal", "47/2019"));
    assertThat(record.members()).hasSize(2);
    assertThat(record.sex()).isEmpty();
  }

  @Test
  void the_same_content_again_changes_nothing() {
    run(SyntheticExtract.of(2_000).stream());
    followed.clear();

    ImportRunView again = run(SyntheticExtract.of(2_000).stream());

    assertThat(again.counts()).isEqualTo(new ImportCounts(0, 0, 2_000, 0));
    assertThat(rows(again, Optional.empty())).isEmpty();
    assertThat(followed).isEmpty();
  }

  @Test
  void changed_and_damaged_rows_are_told_apart_row_by_row() {
    run(SyntheticExtract.of(2_000).stream());
    followed.clear();
    SyntheticExtract next = SyntheticExtract.of(2_000, 20, 20);

    ImportRunView run = run(next.stream());

    assertThat(next.damaged()).isEqualTo(100);
    assertThat(next.changed()).isEqualTo(100);
    assertThat(run.counts()).isEqualTo(new ImportCounts(0, 100, next.rows() - 200, 100));
    List<ImportRow> changes = rows(run, Optional.of(RowOutcome.CHANGED));
    assertThat(changes)
        .hasSize(100)
        .allSatisfy(
            row ->
                assertThat(row.findings())
                    .containsExactly(
                        new RowFinding("status", "changed"),
                        new RowFinding("status_since", "changed")));
    assertThat(followed).hasSize(100);
    List<String> reasons =
        rows(run, Optional.of(RowOutcome.REJECTED)).stream()
            .flatMap(row -> row.findings().stream())
            .map(finding -> finding.field() + " " + finding.code())
            .toList();
    assertThat(reasons)
        .hasSize(100)
        .contains(
            "registry_number missing",
            "crafts unknown-craft",
            "registered_on not-a-date",
            " cut-line",
            "registry_number doubled");
    assertThat(reasons).filteredOn("registry_number doubled"::equals).hasSize(next.doubled());
  }

  @Test
  void a_row_is_found_again_by_its_line() {
    ImportRunView run =
        run(SyntheticExtract.header(), row(1), row(2, RegistryColumn.PROVINCE, "MA-XYZ"), row(3));

    assertThat(rows(run, Optional.of(RowOutcome.REJECTED)))
        .containsExactly(
            new ImportRow(
                3,
                Optional.of(SyntheticExtract.number(2)),
                RowOutcome.REJECTED,
                List.of(new RowFinding("province", "unknown-province"))));
  }

  @Test
  void every_wrong_value_has_its_code() {
    assertThat(finding(RegistryColumn.KIND, "WIZARD")).isEqualTo("kind unknown-value");
    assertThat(finding(RegistryColumn.KIND, "")).isEqualTo("kind missing");
    assertThat(finding(RegistryColumn.STATUS, "active")).isEqualTo("status unknown-value");
    assertThat(finding(RegistryColumn.SEX, "X")).isEqualTo("sex unknown-value");
    assertThat(finding(RegistryColumn.BIRTH_YEAR, "19x5")).isEqualTo("birth_year not-a-year");
    assertThat(finding(RegistryColumn.BIRTH_YEAR, "2090")).isEqualTo("birth_year not-plausible");
    assertThat(finding(RegistryColumn.CRAFTS, "")).isEqualTo("crafts missing");
    assertThat(finding(RegistryColumn.CARD_EXPIRES_ON, "1999-01-01"))
        .isEqualTo("card_expires_on before-issue");
    assertThat(finding(RegistryColumn.CARD_NUMBER, ""))
        .isEqualTo(
            "card_issued_on without-card-number, card_expires_on without-card-number, card_status without-card-number");
    assertThat(finding(RegistryColumn.CARD_STATUS, "")).isEqualTo("card_status missing");
    assertThat(finding(RegistryColumn.REGISTERED_ON, "2031-01-01"))
        .isEqualTo("registered_on in-future, status_since before-registration");
    assertThat(finding(RegistryColumn.HEALTH_COVER, "yes")).isEqualTo("health_cover unknown-value");
    assertThat(finding(RegistryColumn.REGISTRY_NUMBER, "N".repeat(65)))
        .isEqualTo("registry_number too-long");
    assertThat(finding(RegistryColumn.NAME_AR, "a\u0000b")).isEqualTo("name_ar garbled");
    assertThat(finding(RegistryColumn.COOPERATIVE_COURT, "Azilal"))
        .isEqualTo("cooperative_number missing");
  }

  @Test
  void a_number_written_otherwise_is_the_same_number() {
    run(SyntheticExtract.header(), row(1));

    ImportRunView run =
        run(SyntheticExtract.header(), row(1, RegistryColumn.REGISTRY_NUMBER, " nia- ٠٠٠٠٠٧٩١٩ "));

    assertThat(run.counts()).isEqualTo(new ImportCounts(0, 0, 1, 0));
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    ImportRunView run = run("\uFEFF" + SyntheticExtract.header() + "\r\n" + row(1) + "\r\n");

    assertThat(run.counts()).isEqualTo(new ImportCounts(1, 0, 0, 0));
  }

  @Test
  void bytes_that_are_not_utf_8_reject_their_row_only() {
    String sound = SyntheticExtract.header() + "\n" + row(1) + "\n";
    String latin = row(2, RegistryColumn.NAME_AR, "Atelier du Café") + "\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(sound.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(latin.getBytes(StandardCharsets.ISO_8859_1));

    ImportRunView run = run(new ByteArrayInputStream(bytes.toByteArray()));

    assertThat(run.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1));
    assertThat(rows(run, Optional.of(RowOutcome.REJECTED)).get(0).findings())
        .contains(new RowFinding("name_ar", "garbled"));
  }

  @Test
  void a_quote_that_never_closes_stops_the_run_and_keeps_what_came_before() {
    String endless = "\"" + "x".repeat(600_000);

    ImportRunView run = run(SyntheticExtract.header(), row(1), row(2), endless);

    assertThat(run.status()).isEqualTo(RunStatus.STOPPED);
    assertThat(run.stopCode()).contains("unreadable");
    assertThat(run.counts().created()).isEqualTo(2);
    assertThat(audit.lines()).anyMatch(line -> line.action().equals("registry.import-stopped"));
  }

  @Test
  void other_peoples_headings_are_understood() {
    ImportRegistry importer = importer(1, "nia=registry_number, nom=name_fr");
    String header =
        SyntheticExtract.header().replace("registry_number", "NIA").replace("name_fr", "Nom");

    UUID run = importer.run(officer, "extrait.csv", stream(header + "\n" + row(1) + "\n"));

    assertThat(readImports.get(officer, run).counts().created()).isEqualTo(1);
  }

  @Test
  void a_file_that_is_no_extract_is_refused_and_leaves_no_trace() {
    for (String content : List.of("", "\n", "a,b\n1,2\n", "\u0000\u0001\u0002", "{\"a\":1}")) {
      assertThatThrownBy(() -> importRegistry.run(officer, "x.csv", stream(content)))
          .isInstanceOfSatisfying(
              ProblemException.class,
              refusal -> {
                assertThat(refusal.type()).isEqualTo(RegistryProblem.INVALID_EXTRACT);
                assertThat(refusal.violations()).anyMatch(v -> v.pointer().equals("/header"));
              });
    }
    assertThat(readImports.latest(officer, Optional.empty(), 10).items()).isEmpty();
    assertThat(audit.lines()).isEmpty();
  }

  @Test
  void a_file_above_the_limit_is_refused_before_a_row_is_taken_in() {
    InputStream tooLarge = SyntheticExtract.of(9_000).stream();

    assertThatThrownBy(() -> importRegistry.run(officer, "x.csv", tooLarge))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.type()).isEqualTo(RegistryProblem.EXTRACT_TOO_LARGE));
    assertThat(mirror.find(SyntheticExtract.number(1))).isEmpty();
  }

  @Test
  void only_staff_imports_and_reads() {
    for (Actor actor :
        List.of(
            new Actor.Guest(),
            new Actor.Buyer(UUID.randomUUID()),
            new Actor.Artisan(UUID.randomUUID()),
            new Actor.Exporter(UUID.randomUUID()))) {
      assertThatThrownBy(() -> importRegistry.run(actor, "x.csv", SyntheticExtract.of(1).stream()))
          .isInstanceOfSatisfying(
              ProblemException.class,
              refusal -> assertThat(refusal.type()).isEqualTo(RegistryProblem.STAFF_ONLY));
      assertThatThrownBy(() -> readImports.latest(actor, Optional.empty(), 10))
          .isInstanceOf(ProblemException.class);
    }
  }

  @Test
  void a_run_that_fell_silent_counts_as_stopped() {
    UUID run =
        new ApplyRows(mirror, runs, followed::addAll, audit, clock).start(officer, "x.csv", 10);
    assertThat(readImports.get(officer, run).status()).isEqualTo(RunStatus.RUNNING);

    clock.advance(Duration.ofMinutes(3));

    assertThat(readImports.get(officer, run).status()).isEqualTo(RunStatus.STOPPED);
    assertThat(readImports.get(officer, run).stopCode()).contains("abandoned");
  }

  @Test
  void rows_come_in_pages() {
    ImportRunView run = run(SyntheticExtract.of(25).stream());
    List<Long> lines = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      var page = readImports.rows(officer, run.id(), Optional.empty(), cursor, 10);
      page.items().forEach(row -> lines.add(row.line()));
      cursor = page.next();
    } while (cursor.isPresent());

    assertThat(lines).hasSize(25).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void personal_data_stays_out_of_audit_and_text_forms() {
    run(SyntheticExtract.header(), row(1));

    assertThat(audit.lines().toString()).doesNotContain("Maître").doesNotContain("الصانع");
    assertThat(mirror.find(SyntheticExtract.number(1)).orElseThrow().toString())
        .isEqualTo("RegistryRecord[" + SyntheticExtract.number(1) + "]");
  }

  private ImportRunView run(String... lines) {
    return run(stream(String.join("\n", lines) + "\n"));
  }

  private ImportRunView run(InputStream content) {
    return readImports.get(officer, importRegistry.run(officer, "extract.csv", content));
  }

  private List<ImportRow> rows(ImportRunView run, Optional<RowOutcome> outcome) {
    return readImports.rows(officer, run.id(), outcome, Optional.empty(), 1_000).items();
  }

  private String finding(RegistryColumn column, String value) {
    ImportRunView run = run(SyntheticExtract.header(), row(5, column, value));
    List<ImportRow> rows = rows(run, Optional.of(RowOutcome.REJECTED));
    assertThat(rows).hasSize(1);
    return String.join(
        ", ", rows.get(0).findings().stream().map(f -> f.field() + " " + f.code()).toList());
  }

  private static String row(int i) {
    return String.join(",", SyntheticExtract.row(i, false));
  }

  private static String row(int i, RegistryColumn column, String value) {
    List<String> fields = new ArrayList<>(SyntheticExtract.row(i, false));
    fields.set(column.ordinal(), value);
    return String.join(",", fields);
  }

  private static InputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }
}
