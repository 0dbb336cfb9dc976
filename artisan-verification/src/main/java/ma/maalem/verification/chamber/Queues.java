package ma.maalem.verification.chamber;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.maalem.verification.dossier.DossierState;

/** The submitted dossiers as chambers list them. */
interface Queues {

  /**
   * Longest in its state first.
   *
   * @param chamber only of that chamber; of all when empty
   * @param text part of a registry number or of a name; anything when empty
   */
  List<QueueEntry> page(
      Optional<String> chamber,
      Set<DossierState> states,
      String text,
      Optional<Position> after,
      int limit);

  /**
   * @param longBefore those that came into their state before it have waited long
   */
  QueueFigures figures(Optional<String> chamber, Instant longBefore);
}
