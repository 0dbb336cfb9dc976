package ma.maalem.verification.chamber;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import ma.maalem.verification.dossier.DossierState;

/**
 * A chamber's dossiers by state.
 *
 * @param waitingSince when the oldest dossier that waits for the chamber came in
 * @param waitingLong how many wait longer than {@link ReadQueue#LONG_WAIT}
 */
public record QueueFigures(
    Map<DossierState, Long> counts, Optional<Instant> waitingSince, long waitingLong) {

  public QueueFigures {
    counts = Map.copyOf(counts);
  }

  public long count(DossierState state) {
    return counts.getOrDefault(state, 0L);
  }
}
