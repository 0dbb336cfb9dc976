package ma.maalem.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import ma.maalem.platform.jobs.Drain;

/** Tells the index what changed in the database; searches see it when a batch is done. */
@ApplicationScoped
class IndexListings implements Drain {

  private static final int BATCH = 1_000;

  private final PendingChanges changes;
  private final DocumentIndex index;

  @Inject
  IndexListings(PendingChanges changes, DocumentIndex index) {
    this.changes = changes;
    this.index = index;
  }

  @Override
  public String name() {
    return "catalog.index-listings";
  }

  @Override
  public int drain() {
    PendingChanges.Claim claim = changes.claim(BATCH);
    List<PendingChanges.Pending> pending = claim.pending();
    if (pending.isEmpty()) {
      return 0;
    }
    Set<String> refused;
    try {
      boolean more = pending.size() == BATCH;
      refused = index.apply(claim.changes(), claim.targets(), !more);
    } catch (RuntimeException e) {
      changes.giveBack(pending);
      throw e;
    }
    changes.putOff(pending.stream().filter(p -> refused.contains(p.key())).toList());
    List<PendingChanges.Pending> done =
        pending.stream().filter(p -> !refused.contains(p.key())).toList();
    changes.done(done);
    return done.size();
  }
}
