package ma.maalem.orders.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import ma.maalem.kernel.Actor;
import ma.maalem.orders.checkout.Goods;
import ma.maalem.orders.checkout.OrderView;

/** Fills in for a seller what is known of a parcel that goes abroad. */
@ApplicationScoped
@Transactional
public class PrepareExport {

  private final OwnPart own;
  private final ExporterIdentities identities;
  private final DraftPapers drafts;

  @Inject
  PrepareExport(OwnPart own, ExporterIdentities identities, DraftPapers drafts) {
    this.own = own;
    this.identities = identities;
    this.drafts = drafts;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_ORDER
   */
  public ExportDraft prepare(Actor.Artisan artisan, UUID sellerOrder) {
    OwnPart.Found found = own.lock(artisan, sellerOrder);
    OrderView.Part part = found.part();
    return new ExportDraft(
        drafts.allowedTerms(found.order().address().country()),
        identities.find(found.seller().id()).isPresent(),
        identities.exportersForOthers().stream().map(ExporterView::of).toList(),
        part.weightGrams(),
        largest(part, Goods::length),
        largest(part, Goods::width),
        largest(part, Goods::height),
        part.lines().stream().anyMatch(line -> line.goods().materials().isEmpty()));
  }

  private static int largest(OrderView.Part part, ToIntFunction<Goods> side) {
    return part.lines().stream().map(OrderView.Line::goods).mapToInt(side).max().orElse(0);
  }
}
