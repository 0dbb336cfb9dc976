package ma.maalem.verification.dossier;

import static ma.maalem.verification.dossier.DossierState.CARD_EXPIRED;
import static ma.maalem.verification.dossier.DossierState.DRAFT;
import static ma.maalem.verification.dossier.DossierState.IN_REVIEW;
import static ma.maalem.verification.dossier.DossierState.NEEDS_INFO;
import static ma.maalem.verification.dossier.DossierState.REJECTED;
import static ma.maalem.verification.dossier.DossierState.STRUCK_OFF;
import static ma.maalem.verification.dossier.DossierState.SUBMITTED;
import static ma.maalem.verification.dossier.DossierState.SUSPENDED;
import static ma.maalem.verification.dossier.DossierState.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierStateTest {

  private static final Set<String> ALLOWED =
      Set.of(
          way(DRAFT, SUBMITTED),
          way(SUBMITTED, IN_REVIEW),
          way(IN_REVIEW, VERIFIED),
          way(IN_REVIEW, NEEDS_INFO),
          way(IN_REVIEW, REJECTED),
          way(NEEDS_INFO, SUBMITTED),
          way(VERIFIED, CARD_EXPIRED),
          way(VERIFIED, SUSPENDED),
          way(VERIFIED, STRUCK_OFF),
          way(CARD_EXPIRED, VERIFIED),
          way(CARD_EXPIRED, SUSPENDED),
          way(CARD_EXPIRED, STRUCK_OFF),
          way(SUSPENDED, VERIFIED),
          way(SUSPENDED, CARD_EXPIRED),
          way(SUSPENDED, STRUCK_OFF),
          way(STRUCK_OFF, SUBMITTED));

  @Test
  void only_the_ways_of_the_table_lead_from_state_to_state() {
    for (DossierState from : DossierState.values()) {
      for (DossierState to : DossierState.values()) {
        assertThat(from.canBecome(to)).as(way(from, to)).isEqualTo(ALLOWED.contains(way(from, to)));
      }
    }
  }

  @Test
  void the_artisan_writes_in_drafts_and_returned_dossiers_only() {
    for (DossierState state : DossierState.values()) {
      assertThat(state.isOpenToArtisan())
          .as(state.name())
          .isEqualTo(state == DRAFT || state == NEEDS_INFO);
    }
  }

  private static String way(DossierState from, DossierState to) {
    return from + " to " + to;
  }
}
