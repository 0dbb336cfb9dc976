package ma.maalem.orders.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ma.maalem.kernel.Actor;

/** Shows sellers who would export for them. */
@ApplicationScoped
@Transactional
public class ReadExporters {

  private final ExporterIdentities identities;

  @Inject
  ReadExporters(ExporterIdentities identities) {
    this.identities = identities;
  }

  /** Those who have said under which numbers they export, by name. */
  public List<ExporterView> forOthers(Actor.Artisan artisan) {
    return identities.exportersForOthers().stream().map(ExporterView::of).toList();
  }
}
