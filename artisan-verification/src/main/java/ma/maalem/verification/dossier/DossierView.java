package ma.maalem.verification.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A dossier as its artisan and the competent officers see it.
 *
 * @param id also the artisan's id, and their shop's
 * @param version to be sent back with the next command
 * @param cardScan id of the picture; served by {@link ReadCardScan} only
 * @param chamber code of the competent chamber; empty until a province is declared
 * @param reviewer account of the officer who has it on the desk
 * @param suspendedByChamber the reason, while the chamber's own suspension lasts
 * @param cardExpiresOn last day of the card as verified
 */
public record DossierView(
    UUID id,
    UUID account,
    int version,
    DossierState state,
    Instant stateSince,
    Declaration declaration,
    Optional<String> cardScan,
    String chamber,
    Optional<Instant> submittedAt,
    Optional<UUID> reviewer,
    Optional<ReviewReason> suspendedByChamber,
    Optional<LocalDate> cardExpiresOn,
    List<StepView> history) {

  public DossierView {
    history = List.copyOf(history);
  }

  /** The latest line of the history. */
  public StepView lastStep() {
    return history.get(history.size() - 1);
  }
}
