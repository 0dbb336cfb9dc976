package ma.maalem.verification.dossier;

import java.util.Map;
import java.util.Set;

/** Where a dossier stands. A table, so that it can be read and walked. */
public enum DossierState {
  /** The artisan is still writing it; nobody else sees it. */
  DRAFT,
  /** In the queue of the workshop's chamber. */
  SUBMITTED,
  /** An officer has it on the desk. */
  IN_REVIEW,
  /** Back with the artisan, who is asked for more. */
  NEEDS_INFO,
  VERIFIED,
  REJECTED,
  CARD_EXPIRED,
  /** By the chamber, by the registry, or because the card or the supervisor is gone. */
  SUSPENDED,
  /** Off the registry; listed again, the chamber looks at it anew. */
  STRUCK_OFF;

  private static final Map<DossierState, Set<DossierState>> NEXT =
      Map.of(
          DRAFT, Set.of(SUBMITTED),
          SUBMITTED, Set.of(IN_REVIEW),
          IN_REVIEW, Set.of(VERIFIED, NEEDS_INFO, REJECTED),
          NEEDS_INFO, Set.of(SUBMITTED),
          VERIFIED, Set.of(CARD_EXPIRED, SUSPENDED, STRUCK_OFF),
          CARD_EXPIRED, Set.of(VERIFIED, SUSPENDED, STRUCK_OFF),
          SUSPENDED, Set.of(VERIFIED, CARD_EXPIRED, STRUCK_OFF),
          STRUCK_OFF, Set.of(SUBMITTED),
          REJECTED, Set.of());

  /** Those that follow an acceptance: registry, card and chamber move a dossier between them. */
  public static final Set<DossierState> ACCEPTED =
      Set.of(VERIFIED, CARD_EXPIRED, SUSPENDED, STRUCK_OFF);

  public boolean canBecome(DossierState next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether the artisan may write in it. */
  public boolean isOpenToArtisan() {
    return this == DRAFT || this == NEEDS_INFO;
  }
}
