package ma.maalem.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.maalem.platform.jobs.Drain;

/** Hands waiting events to their consumers, each in a transaction of its own. */
@ApplicationScoped
class DeliverEvents implements Drain {

  private static final int BATCH = 200;

  private final Deliveries deliveries;

  @Inject
  DeliverEvents(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public String name() {
    return "platform.deliver-events";
  }

  @Override
  public int drain() {
    List<Delivery> due = deliveries.due(BATCH);
    int done = 0;
    for (Delivery delivery : due) {
      try {
        if (deliveries.deliver(delivery)) {
          done++;
        }
      } catch (RuntimeException e) {
        deliveries.failed(delivery, e);
      }
    }
    return done;
  }
}
