package ma.maalem.verification.registry;

import java.time.LocalDate;

/**
 * A professional card (law 50-17, article 18) as the registry last reported it.
 *
 * @param expiresOn last day on which it is valid, in Morocco's time; read from the card, never
 *     derived
 */
public record ProfessionalCard(
    String number, LocalDate issuedOn, LocalDate expiresOn, CardStatus status) {

  /** Whether its last day has passed, whatever its status still says. */
  public boolean hasExpiredBy(LocalDate today) {
    return status == CardStatus.EXPIRED || expiresOn.isBefore(today);
  }

  /** Suspended, lost or revoked. */
  public boolean isWithdrawn() {
    return status == CardStatus.SUSPENDED
        || status == CardStatus.LOST
        || status == CardStatus.REVOKED;
  }
}
