package ma.maalem.web.chamber;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.verification.chamber.QueueEntry;
import ma.maalem.verification.chamber.QueueFigures;
import ma.maalem.verification.chamber.ReadQueue;
import ma.maalem.verification.dossier.DossierState;

/**
 * A list of dossiers: those that wait, or the artisans once accepted.
 *
 * @param path where it lies below the language, such as {@code /chamber/queue}
 * @param states those that one can choose from
 * @param chosen the one that was chosen; all when empty
 * @param provinces code to name
 * @param me the officer's account
 * @param now what ageing is counted by
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
    Instant now,
    Optional<String> next) {

  /** How many there are in all the states of this list. */
  public long total() {
    return states.stream().mapToLong(figures::count).sum();
  }

  /** Whole days in the present state. */
  public long days(QueueEntry entry) {
    return Duration.between(entry.since(), now).toDays();
  }

  /** Whether it has waited for the chamber longer than it should. */
  public boolean waitsLong(QueueEntry entry) {
    return ReadQueue.WAITING.contains(entry.state())
        && entry.since().isBefore(now.minus(ReadQueue.LONG_WAIT));
  }

  public boolean isMine(QueueEntry entry) {
    return me.isPresent() && entry.reviewer().equals(me);
  }
}
