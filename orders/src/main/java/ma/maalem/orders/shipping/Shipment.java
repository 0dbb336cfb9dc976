package ma.maalem.orders.shipping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.orders.export.ExportPapers;
import ma.maalem.orders.export.Incoterm;
import ma.maalem.platform.persistence.OptionalUuidConverter;
import org.jspecify.annotations.Nullable;

/** One seller's part of an order on its way. Where it is follows from its scans. */
@Entity
@Table(schema = "orders", name = "shipment")
class Shipment {

  @Id private UUID id;
  @Version private int version;

  @Column(name = "seller_order_id")
  private UUID sellerOrder;

  @Column(name = "order_id")
  private UUID order;

  @Column(name = "order_number")
  private String orderNumber;

  private UUID seller;

  @Convert(converter = OptionalUuidConverter.class)
  private @Nullable UUID exporter;

  @Enumerated(EnumType.STRING)
  private ShipmentKind kind;

  private String country;
  private String carrier;

  @Column(name = "tracking_number")
  private String trackingNumber;

  @Enumerated(EnumType.STRING)
  private TrackingState state;

  @Convert(converter = ExportPapersConverter.class)
  private @Nullable ExportPapers papers;

  @Column(name = "shipped_at")
  private Instant shippedAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  protected Shipment() {}

  private Shipment(
      UUID id,
      UUID sellerOrder,
      UUID order,
      String orderNumber,
      UUID seller,
      ShipmentKind kind,
      String country,
      String carrier,
      String trackingNumber,
      Instant now) {
    this.id = id;
    this.sellerOrder = sellerOrder;
    this.order = order;
    this.orderNumber = orderNumber;
    this.seller = seller;
    this.kind = kind;
    this.country = country;
    this.carrier = carrier;
    this.trackingNumber = trackingNumber;
    this.state = TrackingState.ANNOUNCED;
    this.shippedAt = now;
  }

  static Shipment atHome(
      UUID id,
      UUID sellerOrder,
      UUID order,
      String orderNumber,
      UUID seller,
      String carrier,
      String trackingNumber,
      Instant now) {
    return new Shipment(
        id,
        sellerOrder,
        order,
        orderNumber,
        seller,
        ShipmentKind.HOME,
        "MA",
        carrier,
        trackingNumber,
        now);
  }

  /**
   * @param exporter account of the exporter of record; empty when the seller exports
   */
  static Shipment abroad(
      UUID id,
      UUID sellerOrder,
      UUID order,
      UUID seller,
      Optional<UUID> exporter,
      S10 item,
      ExportPapers papers,
      Instant now) {
    Shipment shipment =
        new Shipment(
            id,
            sellerOrder,
            order,
            papers.orderNumber(),
            seller,
            ShipmentKind.EXPORT,
            papers.consignee().address().country(),
            papers.carriage().carrier(),
            item.value(),
            now);
    shipment.exporter = exporter.orElse(null);
    shipment.papers = papers;
    return shipment;
  }

  UUID id() {
    return id;
  }

  UUID sellerOrder() {
    return sellerOrder;
  }

  UUID order() {
    return order;
  }

  String orderNumber() {
    return orderNumber;
  }

  UUID seller() {
    return seller;
  }

  Optional<UUID> exporter() {
    return Optional.ofNullable(exporter);
  }

  ShipmentKind kind() {
    return kind;
  }

  String country() {
    return country;
  }

  String carrier() {
    return carrier;
  }

  String trackingNumber() {
    return trackingNumber;
  }

  TrackingState state() {
    return state;
  }

  Optional<ExportPapers> papers() {
    return Optional.ofNullable(papers);
  }

  Optional<Incoterm> incoterm() {
    return papers().map(p -> p.terms().incoterm());
  }

  Instant shippedAt() {
    return shippedAt;
  }

  Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /** Draws the state from all scans that there are. */
  void track(Collection<TrackingScan> scans, Instant now) {
    state = TrackingState.of(scans);
    if (state.isFinal() && closedAt == null) {
      closedAt = now;
    }
  }
}
