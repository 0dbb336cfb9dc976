package ma.maalem.verification.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class InMemoryImportRuns implements ImportRuns {

  private final Map<UUID, ImportRun> runs = new HashMap<>();
  private final Map<UUID, List<ImportRow>> rows = new HashMap<>();

  @Override
  public void add(ImportRun run) {
    runs.put(run.id(), run);
  }

  @Override
  public Optional<ImportRun> find(UUID id) {
    return Optional.ofNullable(runs.get(id));
  }

  @Override
  public List<ImportRun> latest(Optional<UUID> before, int limit) {
    return runs.values().stream()
        .filter(run -> before.isEmpty() || text(run).compareTo(before.get().toString()) < 0)
        .sorted(Comparator.comparing(InMemoryImportRuns::text).reversed())
        .limit(limit)
        .toList();
  }

  private static String text(ImportRun run) {
    return run.id().toString();
  }

  @Override
  public void addRows(UUID run, List<ImportRow> more) {
    rows.computeIfAbsent(run, r -> new ArrayList<>()).addAll(more);
  }

  @Override
  public List<ImportRow> rows(UUID run, Optional<RowOutcome> outcome, long afterLine, int limit) {
    return rows.getOrDefault(run, List.of()).stream()
        .filter(row -> outcome.isEmpty() || row.outcome() == outcome.get())
        .filter(row -> row.line() > afterLine)
        .sorted(Comparator.comparing(ImportRow::line))
        .limit(limit)
        .toList();
  }
}
