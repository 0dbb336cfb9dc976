package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.platform.time.MoroccoTime;

/** Stops verified artisans from selling whose card's last day has passed in Morocco. */
@ApplicationScoped
@Transactional
public class LapseCards {

  private final Dossiers dossiers;
  private final Standings standings;
  private final Proceedings proceedings;
  private final InstantSource clock;

  @Inject
  LapseCards(Dossiers dossiers, Standings standings, Proceedings proceedings, InstantSource clock) {
    this.dossiers = dossiers;
    this.standings = standings;
    this.proceedings = proceedings;
    this.clock = clock;
  }

  /**
   * Safe on many instances at once: each takes other dossiers.
   *
   * @return how many were looked at; 0 when no card has lapsed
   */
  public int lapse(Actor.Machine machine, int limit) {
    List<UUID> due = dossiers.withCardLapsed(MoroccoTime.today(clock), limit);
    for (UUID id : due) {
      dossiers
          .lock(id)
          .ifPresent(
              dossier ->
                  proceedings.enter(
                      machine,
                      "dossier.card-lapse",
                      dossier,
                      dossier.follow(
                          machine,
                          StepKind.CARD_EXPIRED,
                          standings.of(dossier.registryNumber()),
                          proceedings.now())));
    }
    return due.size();
  }
}
