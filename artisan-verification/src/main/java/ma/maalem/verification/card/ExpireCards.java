package ma.maalem.verification.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.maalem.kernel.Actor;
import ma.maalem.platform.jobs.Drain;
import ma.maalem.verification.dossier.LapseCards;

/**
 * Acts on cards as soon as the day after their last one begins in Morocco. A drain rather than a
 * job by the clock: listings must leave the search within two seconds of midnight, and the question
 * costs one look at an index that is empty all day.
 */
@ApplicationScoped
class ExpireCards implements Drain {

  private static final int BATCH = 50;

  private final LapseCards lapseCards;

  @Inject
  ExpireCards(LapseCards lapseCards) {
    this.lapseCards = lapseCards;
  }

  @Override
  public String name() {
    return "verification.expire-cards";
  }

  @Override
  public int drain() {
    return lapseCards.lapse(new Actor.Machine(name()), BATCH);
  }
}
