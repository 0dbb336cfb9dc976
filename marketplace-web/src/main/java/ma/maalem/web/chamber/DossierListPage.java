package ma.maalem.web.chamber;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.verification.chamber.QueueEntry;
import ma.maalem.verification.chamber.QueueFigures;
import ma.maalem.verification.dossier.DossierState;

/**
 * A list of dossiers: those that wait, or the artisans once accepted.
 *
 * @param path where it lies below the language, such as {@code /chamber/queue}
 * @param states those that one can choose from
 * @param chosen the one that was chosen; all when empty
 * @param provinces code to name
 * @param me the officer's account
 * @param next address of the following page
 */
public record DossierListPage(
    String path,
    String title,
    List<DossierState> states,
    Optional<DossierState> chosen,
    String query,
    List<QueueEntry> entries,
    QueueFigures figures,
    Map<String, String> provinces,
    Optional<UUID> me,
    Optional<String> next) {

  /** How many there are in all the states of this list. */
  public long total() {
    return states.stream().mapToLong(figures::count).sum();
  }

  public boolean isMine(QueueEntry entry) {
    return me.isPresent() && entry.reviewer().equals(me);
  }
}
