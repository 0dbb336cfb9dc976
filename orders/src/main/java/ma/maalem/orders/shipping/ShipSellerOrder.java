package ma.maalem.orders.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Ids;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.checkout.OrderProgress;
import ma.maalem.orders.checkout.SellerOrderStatus;
import ma.maalem.orders.export.ExportPackage;
import ma.maalem.orders.export.ExportPapers;
import ma.maalem.orders.export.Incoterm;
import ma.maalem.platform.audit.AuditTrail;
import ma.maalem.platform.time.MoroccoTime;
import org.jspecify.annotations.Nullable;

/**
 * Lets a seller hand over their part: at home to a carrier of their choice, abroad to the post
 * under an item number and with complete papers, which are frozen then.
 */
@ApplicationScoped
@Transactional
public class ShipSellerOrder {

  private static final Pattern TRACKING_NUMBER =
      Pattern.compile("[\\p{Alnum}][\\p{Alnum} ./-]{2,39}");

  private final OwnPart own;
  private final OrderProgress progress;
  private final Shipments shipments;
  private final ExporterIdentities identities;
  private final DraftPapers drafts;
  private final AuditTrail audit;
  private final InstantSource clock;

  @Inject
  ShipSellerOrder(
      OwnPart own,
      OrderProgress progress,
      Shipments shipments,
      ExporterIdentities identities,
      DraftPapers drafts,
      AuditTrail audit,
      InstantSource clock) {
    this.own = own;
    this.progress = progress;
    this.shipments = shipments;
    this.identities = identities;
    this.drafts = drafts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param carrier its name
   * @param trackingNumber as the carrier writes it; domestic numbers follow no standard
   * @return id of the shipment
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_ORDER, INVALID_SHIPMENT, or
   *     TRANSITION_REFUSED when it is not confirmed
   */
  public UUID shipAtHome(
      Actor.Artisan artisan,
      UUID sellerOrder,
      @Nullable String carrier,
      @Nullable String trackingNumber) {
    OwnPart.Found found = own.lock(artisan, sellerOrder);
    Checks checks = new Checks();
    checks.text("/carrier", carrier, 2, 60);
    checks.required("/trackingNumber", trackingNumber);
    checks.matches("/trackingNumber", trackingNumber, TRACKING_NUMBER, "not-a-tracking-number");
    checks.that(found.order().address().inMorocco(), "/carrier", "goes-abroad");
    checks.orRefuse(OrderProblem.INVALID_SHIPMENT);
    Shipment shipment =
        Shipment.atHome(
            Ids.next(),
            sellerOrder,
            found.order().id(),
            found.order().number(),
            found.seller().id(),
            text(carrier),
            text(trackingNumber),
            clock.instant());
    return handOver(artisan, shipment);
  }

  /**
   * @return id of the shipment
   * @throws ma.maalem.kernel.ProblemException UNKNOWN_ORDER, INVALID_SHIPMENT, PAPERS_INCOMPLETE
   *     with everything that customs would miss, ITEM_NUMBERS_USED_UP, or TRANSITION_REFUSED when
   *     it is not confirmed
   */
  public UUID shipAbroad(Actor.Artisan artisan, UUID sellerOrder, ShipAbroadCommand command) {
    OwnPart.Found found = own.lock(artisan, sellerOrder);
    check(found, command);
    if (!found.part().status().canBecome(SellerOrderStatus.SHIPPED)) {
      throw OrderProblem.TRANSITION_REFUSED.refusal(
          found.part().status(), SellerOrderStatus.SHIPPED);
    }
    Optional<ExporterIdentity> ownIdentity = identities.find(found.seller().id());
    Optional<ExporterIdentity> exporter =
        command.exporter() == null
            ? ownIdentity
            : identities
                .find(command.exporter())
                .filter(identity -> identity.owner() == ExporterIdentity.Owner.EXPORTER);
    new Checks()
        .that(exporter.isPresent(), "/exporter", "unknown-exporter")
        .orRefuse(OrderProblem.INVALID_SHIPMENT);
    S10 item = shipments.nextItem().orElseThrow(() -> OrderProblem.ITEM_NUMBERS_USED_UP.refusal());
    ExportPapers papers =
        drafts.papers(
            invoiceNumber(exporter.orElseThrow()),
            item,
            exporter.orElseThrow(),
            command.exporter() == null ? Optional.empty() : ownIdentity,
            found.seller(),
            found.order(),
            found.part(),
            command);
    papers.requireComplete(drafts.rules());
    Shipment shipment =
        Shipment.abroad(
            Ids.next(),
            sellerOrder,
            found.order().id(),
            found.seller().id(),
            Optional.ofNullable(command.exporter()),
            item,
            papers,
            clock.instant());
    return handOver(artisan, shipment);
  }

  private UUID handOver(Actor.Artisan artisan, Shipment shipment) {
    progress.ship(
        shipment.sellerOrder(), shipment.id(), shipment.carrier(), shipment.trackingNumber());
    shipments.add(shipment);
    audit.record(
        artisan,
        "seller-order.ship",
        "seller-order/" + shipment.sellerOrder(),
        Map.of("shipment", shipment.id().toString(), "kind", shipment.kind().name()));
    return shipment.id();
  }

  private void check(OwnPart.Found found, ShipAbroadCommand command) {
    Checks checks = new Checks();
    List<String> terms =
        drafts.allowedTerms(found.order().address().country()).stream()
            .map(Incoterm::name)
            .toList();
    checks.that(!found.order().address().inMorocco(), "/incoterm", "stays-at-home");
    checks.required("/incoterm", command.incoterm());
    checks.that(
        command.incoterm() == null || terms.contains(command.incoterm()),
        "/incoterm",
        "incoterm-not-allowed",
        found.order().address().country(),
        terms);
    checks.required("/packaging", command.packaging());
    checks.that(
        command.packaging() == null
            || Arrays.stream(ExportPackage.Kind.values())
                .anyMatch(kind -> kind.name().equals(command.packaging())),
        "/packaging",
        "unknown-packaging");
    checks.required("/grossGrams", command.grossGrams());
    checks.required("/lengthCm", command.lengthCm());
    checks.required("/widthCm", command.widthCm());
    checks.required("/heightCm", command.heightCm());
    checks.text("/material", command.material(), 0, 100);
    checks.text("/ispm15", command.ispm15(), 0, 30);
    checks.orRefuse(OrderProblem.INVALID_SHIPMENT);
  }

  private String invoiceNumber(ExporterIdentity exporter) {
    int year = MoroccoTime.today(clock).getYear();
    return String.format(Locale.ROOT, "%d-%05d", year, identities.nextInvoice(exporter.id(), year));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
