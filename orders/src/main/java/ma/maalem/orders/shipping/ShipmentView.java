package ma.maalem.orders.shipping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.orders.export.Incoterm;

/**
 * A shipment with its timeline.
 *
 * @param exporter account of the exporter of record, where it is not the seller
 * @param country of the consignee
 * @param scans each once, oldest first
 * @param closedAt when the carrier's last word about it reached us
 */
public record ShipmentView(
    UUID id,
    UUID sellerOrder,
    UUID order,
    String orderNumber,
    UUID seller,
    Optional<UUID> exporter,
    ShipmentKind kind,
    String country,
    String carrier,
    String trackingNumber,
    Optional<Incoterm> incoterm,
    TrackingState state,
    List<TrackingScan> scans,
    Instant shippedAt,
    Optional<Instant> closedAt) {

  public ShipmentView {
    scans = List.copyOf(scans);
  }

  /** Whether there are papers for customs. */
  public boolean hasPapers() {
    return kind == ShipmentKind.EXPORT;
  }

  static ShipmentView of(Shipment shipment, List<TrackingScan> scans) {
    return new ShipmentView(
        shipment.id(),
        shipment.sellerOrder(),
        shipment.order(),
        shipment.orderNumber(),
        shipment.seller(),
        shipment.exporter(),
        shipment.kind(),
        shipment.country(),
        shipment.carrier(),
        shipment.trackingNumber(),
        shipment.incoterm(),
        shipment.state(),
        TrackingScan.timeline(scans),
        shipment.shippedAt(),
        shipment.closedAt());
  }
}
