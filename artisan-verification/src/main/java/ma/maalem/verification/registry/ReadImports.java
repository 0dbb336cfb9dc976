package ma.maalem.verification.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;

/** Lets staff read what imports there were and what became of every row. */
@ApplicationScoped
@Transactional
public class ReadImports {

  public static final int LARGEST_PAGE = 1_000;

  private final ImportRuns runs;
  private final InstantSource clock;

  @Inject
  ReadImports(ImportRuns runs, InstantSource clock) {
    this.runs = runs;
    this.clock = clock;
  }

  /** Newest first. */
  public Page<ImportRunView> latest(Actor actor, Optional<String> cursor, int size) {
    RegistryStaff.require(actor);
    int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
    List<ImportRun> found = runs.latest(cursor.flatMap(Ids::parse), limit + 1);
    return page(found, limit, run -> run.id().toString()).map(run -> run.view(clock.instant()));
  }

  /**
   * @throws ma.maalem.kernel.ProblemException STAFF_ONLY or UNKNOWN_IMPORT
   */
  public ImportRunView get(Actor actor, UUID run) {
    RegistryStaff.require(actor);
    return runs.get(run).view(clock.instant());
  }

  /** The rows that were new, changed or rejected, in the order of the file. */
  public Page<ImportRow> rows(
      Actor actor, UUID run, Optional<RowOutcome> outcome, Optional<String> cursor, int size) {
    RegistryStaff.require(actor);
    runs.get(run);
    int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
    List<ImportRow> found = runs.rows(run, outcome, line(cursor), limit + 1);
    return page(found, limit, row -> Long.toString(row.line()));
  }

  private static long line(Optional<String> cursor) {
    return cursor.filter(c -> c.matches("[0-9]{1,18}")).map(Long::parseLong).orElse(0L);
  }

  private static <T> Page<T> page(List<T> found, int limit, Function<T, String> cursorOf) {
    List<T> shown = found.size() > limit ? found.subList(0, limit) : found;
    return new Page<>(
        shown,
        found.size() > limit
            ? Optional.of(cursorOf.apply(shown.get(shown.size() - 1)))
            : Optional.empty());
  }
}
