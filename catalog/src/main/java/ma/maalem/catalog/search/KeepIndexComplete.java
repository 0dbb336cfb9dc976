package ma.maalem.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import ma.maalem.platform.jobs.Drain;

/**
 * Looks every two seconds whether there is an index of the present layout, and every half minute
 * whether it holds as many listings as the database offers; rebuilds it when not.
 */
@ApplicationScoped
class KeepIndexComplete implements Drain {

  private static final Logger LOG = System.getLogger(KeepIndexComplete.class.getName());
  private static final long LOOK_NANOS = Duration.ofSeconds(2).toNanos();
  private static final long COUNT_NANOS = Duration.ofSeconds(30).toNanos();

  private final DocumentIndex index;
  private final IndexGenerations generations;
  private final DocumentSource source;
  private final PendingChanges changes;
  private final RebuildIndex rebuild;
  private final LongSupplier nanoTime;
  private long lookedAt;
  private long countedAt;
  private long differedBy;

  @Inject
  KeepIndexComplete(
      DocumentIndex index,
      IndexGenerations generations,
      DocumentSource source,
      PendingChanges changes,
      RebuildIndex rebuild) {
    this(index, generations, source, changes, rebuild, System::nanoTime);
  }

  KeepIndexComplete(
      DocumentIndex index,
      IndexGenerations generations,
      DocumentSource source,
      PendingChanges changes,
      RebuildIndex rebuild,
      LongSupplier nanoTime) {
    this.index = index;
    this.generations = generations;
    this.source = source;
    this.changes = changes;
    this.rebuild = rebuild;
    this.nanoTime = nanoTime;
    this.lookedAt = nanoTime.getAsLong() - LOOK_NANOS;
    this.countedAt = nanoTime.getAsLong();
  }

  @Override
  public String name() {
    return "catalog.keep-index-complete";
  }

  @Override
  public int drain() {
    long now = nanoTime.getAsLong();
    if (now - lookedAt < LOOK_NANOS) {
      return 0;
    }
    lookedAt = now;
    Optional<DocumentIndex.Content> live = index.live();
    if (live.isEmpty()) {
      generations.lost();
      rebuild.rebuild();
    } else if (live.get().layout() < IndexNames.LAYOUT || !generations.hasLive()) {
      rebuild.rebuild();
    } else if (now - countedAt >= COUNT_NANOS || looksEmpty(live.get())) {
      countedAt = now;
      compare(live.get());
    }
    return 0;
  }

  /** An index without a listing is counted at once. */
  private boolean looksEmpty(DocumentIndex.Content content) {
    return content.listings() == 0;
  }

  /** Twice the same difference while nothing waits is no change under way but a loss. */
  private void compare(DocumentIndex.Content content) {
    long difference = source.listings() - content.listings();
    if (difference == 0 || !changes.isEmpty()) {
      differedBy = 0;
    } else if (difference != differedBy) {
      differedBy = difference;
      countedAt -= COUNT_NANOS;
    } else {
      LOG.log(
          Level.WARNING,
          "The search index differs from the database by {0} listings and is rebuilt",
          difference);
      differedBy = 0;
      rebuild.rebuild();
    }
  }
}
