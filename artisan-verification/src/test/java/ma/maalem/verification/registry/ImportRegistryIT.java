package ma.maalem.verification.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import ma.maalem.kernel.Actor;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.RecordingAudit;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportRegistryIT {

  private final TestDatabase db = TestDatabase.create("platform", "verification");
  private final Actor officer = new Actor.Officer(UUID.randomUUID(), "CAR-07");
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final JpaImportRuns runs = db.wire(new JpaImportRuns());
  private final JpaRegistryMirror mirror = db.wire(new JpaRegistryMirror());
  private final ImportRegistry importRegistry =
      new ImportRegistry(
          new InTransactions(), SyntheticExtract.CRAFTS::contains, clock, 64, Optional.empty());
  private final ReadImports readImports = new ReadImports(runs, clock);

  /** What the container's interceptor does. */
  private final class InTransactions extends ApplyRows {
    InTransactions() {
      super(mirror, runs, numbers -> {}, new RecordingAudit(), clock);
    }

    @Override
    public UUID start(Actor actor, String fileName, long rowsExpected) {
      return db.transaction(() -> super.start(actor, fileName, rowsExpected));
    }

    @Override
    public void apply(UUID run, List<ReadRow> rows) {
      db.transaction(() -> super.apply(run, rows));
    }

    @Override
    public void finish(Actor actor, UUID run) {
      db.transaction(() -> super.finish(actor, run));
    }

    @Override
    public void stop(Actor actor, UUID run, String code) {
      db.transaction(() -> super.stop(actor, run, code));
    }
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void two_thousand_rows_and_their_next_edition_are_taken_in_quickly() {
    run(SyntheticExtract.of(10).stream()); // classes loaded, statements prepared
    SyntheticExtract next = SyntheticExtract.of(2_000, 20, 20);

    long began = System.nanoTime();
    ImportRunView first = run(SyntheticExtract.of(2_000).stream());
    ImportRunView second = run(next.stream());
    Duration took = Duration.ofNanos(System.nanoTime() - began);

    assertThat(first.counts()).isEqualTo(new ImportCounts(1_990, 0, 10, 0));
    assertThat(second.counts()).isEqualTo(new ImportCounts(0, 100, next.rows() - 200, 100));
    assertThat(took).isLessThan(Duration.ofSeconds(4));
    assertThat(count("registry_record")).isEqualTo(2_000);
  }

  @Test
  void the_outcome_of_every_row_is_kept() {
    run(SyntheticExtract.of(200).stream());

    ImportRunView run = run(SyntheticExtract.of(200, 20, 20).stream());

    List<ImportRow> rejected = rows(run, RowOutcome.REJECTED);
    assertThat(rejected).hasSize(10).allSatisfy(row -> assertThat(row.findings()).hasSize(1));
    assertThat(rejected).filteredOn(row -> row.registryNumber().isEmpty()).hasSize(2);
    assertThat(rows(run, RowOutcome.CHANGED))
        .hasSize(10)
        .allSatisfy(
            row ->
                assertThat(row.findings())
                    .containsExactly(
                        new RowFinding("status", "changed"),
                        new RowFinding("status_since", "changed")));
  }

  @Test
  void the_same_content_again_writes_nothing() {
    run(SyntheticExtract.of(500).stream());
    long written = number("select max(xmin::text::bigint) from verification.registry_record");

    ImportRunView again = run(SyntheticExtract.of(500).stream());

    assertThat(again.counts()).isEqualTo(new ImportCounts(0, 0, 500, 0));
    assertThat(number("select max(xmin::text::bigint) from verification.registry_record"))
        .isEqualTo(written);
    assertThat(rows(again, RowOutcome.NEW)).isEmpty();
  }

  @Test
  void two_imports_at_once_take_turns() {
    CompletableFuture<ImportRunView> one =
        CompletableFuture.supplyAsync(() -> run(SyntheticExtract.of(3_000).stream()));
    CompletableFuture<ImportRunView> two =
        CompletableFuture.supplyAsync(() -> run(SyntheticExtract.of(3_000).stream()));

    ImportCounts sum = one.join().counts().plus(two.join().counts());

    assertThat(sum).isEqualTo(new ImportCounts(3_000, 0, 3_000, 0));
  }

  @Test
  void runs_are_listed_newest_first_in_pages() {
    UUID first = run(SyntheticExtract.of(1).stream()).id();
    UUID second = run(SyntheticExtract.of(1).stream()).id();

    var page = db.transaction(() -> readImports.latest(officer, Optional.empty(), 1));
    var rest = db.transaction(() -> readImports.latest(officer, page.next(), 1));

    assertThat(page.items()).extracting(ImportRunView::id).containsExactly(second);
    assertThat(rest.items()).extracting(ImportRunView::id).containsExactly(first);
    assertThat(rest.next()).isEmpty();
  }

  private ImportRunView run(InputStream content) {
    UUID run = importRegistry.run(officer, "extract.csv", content);
    return db.transaction(() -> readImports.get(officer, run));
  }

  private List<ImportRow> rows(ImportRunView run, RowOutcome outcome) {
    return db.transaction(
            () ->
                readImports.rows(officer, run.id(), Optional.of(outcome), Optional.empty(), 1_000))
        .items();
  }

  private long count(String table) {
    return number("select count(*) from verification." + table);
  }

  private long number(String sql) {
    try (Connection connection = db.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
