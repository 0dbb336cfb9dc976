package ma.maalem.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.orders.export.Incoterm;
import ma.maalem.orders.shipping.ShipmentKind;
import ma.maalem.orders.shipping.ShipmentView;
import ma.maalem.orders.shipping.TrackingCode;
import ma.maalem.orders.shipping.TrackingScan;
import ma.maalem.orders.shipping.TrackingState;
import ma.maalem.web.i18n.Texts;

/** A shipment with its timeline. */
public record ShipmentJson(
    UUID id,
    UUID sellerOrder,
    ShipmentKind kind,
    String carrier,
    String trackingNumber,
    Optional<Incoterm> incoterm,
    String country,
    TrackingState state,
    String stateText,
    Instant shippedAt,
    Optional<Instant> closedAt,
    List<Event> events) {

  /**
   * One scan.
   *
   * @param bizStep as in EPCIS
   */
  public record Event(
      TrackingCode code,
      TrackingState state,
      String text,
      OffsetDateTime occurredAt,
      Optional<String> location,
      Optional<String> bizStep) {

    static Event of(TrackingScan scan, Texts texts) {
      return new Event(
          scan.code(),
          scan.code().state(),
          texts.of("shipping.scan", scan.code()),
          scan.occurredAt(),
          Optional.ofNullable(scan.location()),
          scan.code().bizStep());
    }
  }

  static ShipmentJson of(ShipmentView view, Texts texts) {
    return new ShipmentJson(
        view.id(),
        view.sellerOrder(),
        view.kind(),
        view.carrier(),
        view.trackingNumber(),
        view.incoterm(),
        view.country(),
        view.state(),
        texts.of("shipping.state", view.state()),
        view.shippedAt(),
        view.closedAt(),
        view.scans().stream().map(scan -> Event.of(scan, texts)).toList());
  }
}
