package ma.maalem.verification.dossier;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ma.maalem.kernel.Checks;

/**
 * What an officer gives as grounds.
 *
 * @param message in the officer's own words to the artisan; required with {@link
 *     ReviewReason#OTHER}
 */
public record Ruling(Set<ReviewReason> reasons, String message) {

  static final int LONGEST_MESSAGE = 2_000;

  public Ruling {
    reasons = reasons.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(reasons));
    message = message.strip();
  }

  /**
   * @throws ma.maalem.kernel.ProblemException INVALID_DECISION
   */
  Ruling checked(ReviewReason.Decision decision) {
    Checks checks = new Checks();
    checks.that(!reasons.isEmpty(), "/reasons", "required");
    checks.that(
        reasons.stream().allMatch(reason -> reason.isFor(decision)), "/reasons", "not-for-this");
    checks.text("/message", message, reasons.contains(ReviewReason.OTHER) ? 1 : 0, LONGEST_MESSAGE);
    checks.orRefuse(DossierProblem.INVALID_DECISION);
    return this;
  }

  List<String> codes() {
    return reasons.stream().map(ReviewReason::code).toList();
  }
}
