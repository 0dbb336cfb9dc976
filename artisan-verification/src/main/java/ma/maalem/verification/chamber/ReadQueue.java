package ma.maalem.verification.chamber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Page;
import ma.maalem.verification.dossier.DossierProblem;
import ma.maalem.verification.dossier.DossierState;

/** Lists dossiers: an officer's own region's, or for the ministry any chamber's. */
@ApplicationScoped
@Transactional
public class ReadQueue {

  /** From here on a dossier counts as waiting long. */
  public static final Duration LONG_WAIT = Duration.ofDays(7);

  /** What waits for the chamber. */
  public static final Set<DossierState> WAITING =
      Set.of(DossierState.SUBMITTED, DossierState.IN_REVIEW);

  private static final int LARGEST_PAGE = 100;

  private final Queues queues;
  private final InstantSource clock;

  @Inject
  ReadQueue(Queues queues, InstantSource clock) {
    this.queues = queues;
    this.clock = clock;
  }

  /**
   * Longest in its state first. Drafts are nobody's business.
   *
   * @param chamber which one the ministry wants to see; officers see their own
   * @param text part of a registry number or of a name
   * @throws ma.maalem.kernel.ProblemException OFFICERS_ONLY
   */
  public Page<QueueEntry> page(
      Actor actor,
      Optional<String> chamber,
      Set<DossierState> states,
      String text,
      Optional<String> cursor,
      int size) {
    Set<DossierState> shown = EnumSet.noneOf(DossierState.class);
    shown.addAll(states);
    shown.remove(DossierState.DRAFT);
    int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
    List<QueueEntry> found =
        queues.page(
            visible(actor, chamber),
            shown,
            text.strip(),
            cursor.flatMap(Position::parse),
            limit + 1);
    if (found.size() <= limit) {
      return new Page<>(found, Optional.empty());
    }
    List<QueueEntry> first = found.subList(0, limit);
    return new Page<>(first, Optional.of(Position.of(first.get(limit - 1)).cursor()));
  }

  /**
   * @throws ma.maalem.kernel.ProblemException OFFICERS_ONLY
   */
  public QueueFigures figures(Actor actor, Optional<String> chamber) {
    return queues.figures(visible(actor, chamber), clock.instant().minus(LONG_WAIT));
  }

  private static Optional<String> visible(Actor actor, Optional<String> wanted) {
    if (actor instanceof Actor.Officer officer) {
      return Optional.of(officer.chamber());
    }
    if (actor instanceof Actor.NationalOfficer) {
      return wanted;
    }
    throw DossierProblem.OFFICERS_ONLY.refusal();
  }
}
