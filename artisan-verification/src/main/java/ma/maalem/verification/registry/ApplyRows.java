package ma.maalem.verification.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.platform.audit.AuditTrail;

/**
 * The steps of an import, each in a transaction of its own: what a step writes of records,
 * outcomes, progress and consequences for sellers stands or falls together.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ApplyRows {

  private final RegistryMirror mirror;
  private final ImportRuns runs;
  private final RegistryFollower follower;
  private final AuditTrail audit;
  private final InstantSource clock;

  @Inject
  ApplyRows(
      RegistryMirror mirror,
      ImportRuns runs,
      RegistryFollower follower,
      AuditTrail audit,
      InstantSource clock) {
    this.mirror = mirror;
    this.runs = runs;
    this.follower = follower;
    this.audit = audit;
    this.clock = clock;
  }

  public UUID start(Actor actor, String fileName, long rowsExpected) {
    UUID id = Ids.next();
    runs.add(new ImportRun(id, actor.subject(), fileName, rowsExpected, clock.instant()));
    return id;
  }

  public void apply(UUID run, List<ReadRow> rows) {
    Instant now = clock.instant();
    mirror.lock();
    Map<String, RegistryRecord> known = mirror.find(numbersOf(rows));
    List<ImportRow> outcomes = new ArrayList<>();
    List<RegistryRecord> written = new ArrayList<>();
    ImportCounts counts = ImportCounts.NONE;
    for (ReadRow row : rows) {
      ImportRow outcome = outcome(row, known);
      counts = counts.plus(one(outcome.outcome()));
      if (outcome.outcome() != RowOutcome.UNCHANGED) {
        outcomes.add(outcome);
      }
      if (row instanceof ReadRow.Sound sound && outcome.outcome() != RowOutcome.UNCHANGED) {
        written.add(sound.record());
      }
    }
    if (!written.isEmpty()) {
      mirror.put(written, "import/" + run, now);
      Set<String> numbers = new HashSet<>();
      written.forEach(record -> numbers.add(record.registryNumber()));
      follower.recordsChanged(numbers);
    }
    runs.addRows(run, outcomes);
    runs.get(run).advance(counts, now);
  }

  public void finish(Actor actor, UUID run) {
    ImportRun ended = runs.get(run);
    ended.finish(clock.instant());
    tell(actor, ended, "registry.import");
  }

  public void stop(Actor actor, UUID run, String code) {
    ImportRun ended = runs.get(run);
    ended.stop(code, clock.instant());
    tell(actor, ended, "registry.import-stopped");
  }

  private void tell(Actor actor, ImportRun run, String action) {
    ImportCounts counts = run.counts();
    audit.record(
        actor,
        action,
        "import/" + run.id(),
        Map.of(
            "new", counts.created(),
            "changed", counts.changed(),
            "unchanged", counts.unchanged(),
            "rejected", counts.rejected()));
  }

  private static Set<String> numbersOf(List<ReadRow> rows) {
    Set<String> numbers = new HashSet<>();
    for (ReadRow row : rows) {
      if (row instanceof ReadRow.Sound sound) {
        numbers.add(sound.record().registryNumber());
      }
    }
    return numbers;
  }

  private static ImportRow outcome(ReadRow row, Map<String, RegistryRecord> known) {
    if (row instanceof ReadRow.Damaged damaged) {
      return new ImportRow(
          damaged.line(), damaged.registryNumber(), RowOutcome.REJECTED, damaged.findings());
    }
    RegistryRecord record = ((ReadRow.Sound) row).record();
    Optional<String> number = Optional.of(record.registryNumber());
    RegistryRecord before = known.get(record.registryNumber());
    if (before == null) {
      return new ImportRow(row.line(), number, RowOutcome.NEW, List.of());
    }
    List<RowFinding> changes =
        RegistryColumn.differing(before, record).stream()
            .map(column -> RowFinding.of(column, "changed"))
            .toList();
    return new ImportRow(
        row.line(), number, changes.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGED, changes);
  }

  private static ImportCounts one(RowOutcome outcome) {
    return switch (outcome) {
      case NEW -> new ImportCounts(1, 0, 0, 0);
      case CHANGED -> new ImportCounts(0, 1, 0, 0);
      case UNCHANGED -> new ImportCounts(0, 0, 1, 0);
      case REJECTED -> new ImportCounts(0, 0, 0, 1);
    };
  }
}
