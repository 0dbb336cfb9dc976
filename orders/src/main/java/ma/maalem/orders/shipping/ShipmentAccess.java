package ma.maalem.orders.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.Sellers;
import ma.maalem.kernel.Actor;
import ma.maalem.orders.OrderProblem;

/** Who handles a shipment: its seller, its exporter of record, and operators. */
@ApplicationScoped
class ShipmentAccess {

  private final Shipments shipments;
  private final Sellers sellers;

  @Inject
  ShipmentAccess(Shipments shipments, Sellers sellers) {
    this.shipments = shipments;
    this.sellers = sellers;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException NOT_ALLOWED for those who handle no shipments,
   *     UNKNOWN_SHIPMENT also when it is another's
   */
  Shipment get(Actor actor, UUID id) {
    if (!(actor instanceof Actor.Operator)
        && !(actor instanceof Actor.Exporter)
        && !(actor instanceof Actor.Artisan)) {
      throw OrderProblem.NOT_ALLOWED.refusal();
    }
    return shipments
        .find(id)
        .filter(shipment -> handles(actor, shipment))
        .orElseThrow(() -> OrderProblem.UNKNOWN_SHIPMENT.refusal(id));
  }

  private boolean handles(Actor actor, Shipment shipment) {
    if (actor instanceof Actor.Exporter exporter) {
      return shipment.exporter().equals(Optional.of(exporter.account()));
    }
    if (actor instanceof Actor.Artisan artisan) {
      return sellers
          .ofAccount(artisan.account())
          .map(SellerCard::id)
          .equals(Optional.of(shipment.seller()));
    }
    return true;
  }
}
