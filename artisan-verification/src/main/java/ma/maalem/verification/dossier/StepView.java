package ma.maalem.verification.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A line of a dossier's history, as artisan and officer see it.
 *
 * @param number from 1; also the version of the events that the step published
 * @param state the state after it
 * @param reasons codes of {@link ReviewReason} or {@link Obstacle}
 * @param message the officer's own words; may be empty
 */
public record StepView(
    int number,
    Instant at,
    StepKind kind,
    DossierState state,
    List<String> reasons,
    String message) {

  public StepView {
    reasons = List.copyOf(reasons);
  }
}
