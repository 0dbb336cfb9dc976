package ma.maalem.orders.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;
import ma.maalem.orders.checkout.ReadOrder;

/** Shows where parcels are, to those whom they concern. */
@ApplicationScoped
@Transactional
public class ReadShipments {

  private final Shipments shipments;
  private final ShipmentAccess access;
  private final ReadOrder orders;

  @Inject
  ReadShipments(Shipments shipments, ShipmentAccess access, ReadOrder orders) {
    this.shipments = shipments;
    this.access = access;
    this.orders = orders;
  }

  /** The parcels of an order, for its buyer. */
  public List<ShipmentView> ofOrder(Actor actor, Optional<String> token, UUID order) {
    orders.read(actor, token, order);
    return views(shipments.ofOrder(order));
  }

  /** The parcel of one seller's part, for those who handle it; empty before it is sent. */
  public Optional<ShipmentView> ofSellerOrder(Actor actor, UUID sellerOrder) {
    return shipments
        .ofPart(sellerOrder)
        .map(shipment -> views(List.of(access.get(actor, shipment.id()))).get(0));
  }

  /** One parcel, for those who handle it. */
  public ShipmentView read(Actor actor, UUID id) {
    return views(List.of(access.get(actor, id))).get(0);
  }

  /**
   * The parcels entrusted to an exporter, the newest first: two statements a page.
   *
   * @param cursor of an earlier page
   */
  public Page<ShipmentView> entrusted(Actor.Exporter exporter, Optional<String> cursor, int size) {
    List<Shipment> found =
        shipments.ofExporter(exporter.account(), cursor.flatMap(Ids::parse), size + 1);
    List<ShipmentView> views = views(found.stream().limit(size).toList());
    return new Page<>(
        views,
        found.size() > size
            ? Optional.of(views.get(views.size() - 1).id().toString())
            : Optional.empty());
  }

  private List<ShipmentView> views(List<Shipment> found) {
    Map<UUID, List<TrackingScan>> scans =
        shipments.scansOf(found.stream().map(Shipment::id).toList());
    return found.stream()
        .map(shipment -> ShipmentView.of(shipment, scans.getOrDefault(shipment.id(), List.of())))
        .toList();
  }
}
