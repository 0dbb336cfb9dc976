package ma.maalem.orders.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Checks;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.checkout.OrderProgress;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.PaymentMethod;
import ma.maalem.orders.checkout.SellerOrderStatus;
import ma.maalem.orders.ledger.Ledger;
import ma.maalem.platform.audit.AuditTrail;
import ma.maalem.platform.time.MoroccoTime;

/**
 * Takes in what carriers see of a parcel: twice, late and in any order. The parcel's state follows
 * from all of it; delivered closes the seller's part, and cash is owed by the carrier then.
 */
@ApplicationScoped
@Transactional
public class RecordTrackingEvent {

  private static final Pattern LOCATION = Pattern.compile("[A-Za-z0-9]{5,6}");
  private static final Duration CLOCK_DIFFERENCE = Duration.ofHours(1);
  private static final Duration OLDEST = Duration.ofDays(3);

  private final Shipments shipments;
  private final OrderProgress progress;
  private final ShipmentAccess access;
  private final Ledger ledger;
  private final AuditTrail audit;
  private final InstantSource clock;

  @Inject
  RecordTrackingEvent(
      Shipments shipments,
      OrderProgress progress,
      ShipmentAccess access,
      Ledger ledger,
      AuditTrail audit,
      InstantSource clock) {
    this.shipments = shipments;
    this.progress = progress;
    this.access = access;
    this.ledger = ledger;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_SHIPMENT, NOT_ALLOWED, INVALID_SCAN
   */
  public ShipmentView record(Actor actor, UUID id, ScanCommand command) {
    Shipment known = access.get(actor, id);
    TrackingScan scan = scan(command, known.shippedAt());
    OrderView order = progress.lock(known.order());
    Shipment shipment =
        shipments.lock(id).orElseThrow(() -> OrderProblem.UNKNOWN_SHIPMENT.refusal(id));
    boolean added = shipments.addScan(id, scan, actor.subject(), clock.instant());
    List<TrackingScan> scans = shipments.scansOf(List.of(id)).getOrDefault(id, List.of());
    if (added) {
      shipment.track(scans, clock.instant());
      close(order, shipment);
      audit.record(actor, "shipment.scan", "shipment/" + id, Map.of("code", scan.code().name()));
    }
    return ShipmentView.of(shipment, scans);
  }

  private void close(OrderView order, Shipment shipment) {
    OrderView.Part part = order.part(shipment.sellerOrder());
    if (part.status() != SellerOrderStatus.SHIPPED) {
      return;
    }
    if (shipment.state() == TrackingState.DELIVERED) {
      progress.deliver(part.id());
      if (order.payment() == PaymentMethod.CASH_ON_DELIVERY) {
        ledger.cashCollected(
            part.id(),
            order.id(),
            new Ledger.Share(part.seller(), part.total(), part.commission()));
      }
    } else if (shipment.state().isFinal()) {
      progress.returned(part.id());
    }
  }

  private TrackingScan scan(ScanCommand command, Instant shippedAt) {
    Checks checks = new Checks();
    checks.required("/code", command.code());
    Optional<TrackingCode> code = Optional.ofNullable(command.code()).flatMap(TrackingCode::of);
    checks.that(command.code() == null || code.isPresent(), "/code", "unknown-code");
    Optional<OffsetDateTime> time = time(command);
    checks.that(time.isPresent(), "/occurredAt", "not-a-time");
    time.map(OffsetDateTime::toInstant)
        .ifPresent(
            at ->
                checks
                    .that(
                        at.isBefore(clock.instant().plus(CLOCK_DIFFERENCE)),
                        "/occurredAt",
                        "in-the-future")
                    .that(at.isAfter(shippedAt.minus(OLDEST)), "/occurredAt", "before-shipping"));
    checks.matches("/location", command.location(), LOCATION, "not-a-location");
    checks.orRefuse(OrderProblem.INVALID_SCAN);
    String location =
        command.location() == null ? "" : command.location().strip().toUpperCase(Locale.ROOT);
    return new TrackingScan(
        code.orElseThrow(), time.orElseThrow(), location.isEmpty() ? null : location);
  }

  private Optional<OffsetDateTime> time(ScanCommand command) {
    if (command.occurredAt() == null || command.occurredAt().isBlank()) {
      return Optional.of(clock.instant().atZone(MoroccoTime.ZONE).toOffsetDateTime());
    }
    try {
      return Optional.of(OffsetDateTime.parse(command.occurredAt().strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
