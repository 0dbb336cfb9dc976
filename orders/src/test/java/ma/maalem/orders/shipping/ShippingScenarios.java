package ma.maalem.orders.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.ProblemType;
import ma.maalem.kernel.Violation;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.SellerOrderDelivered;
import ma.maalem.orders.SellerOrderShipped;
import ma.maalem.orders.checkout.OrderStatus;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.PlacedOrder;
import ma.maalem.orders.checkout.SellerOrderStatus;
import ma.maalem.orders.export.Incoterm;
import ma.maalem.orders.refund.CancelSellerOrder;
import ma.maalem.orders.refund.RefundSellerOrder;
import ma.maalem.orders.testing.InMemoryPaymentGateway;
import ma.maalem.orders.testing.Marketplace;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to parts after they were ordered; in memory and on a real database. */
abstract class ShippingScenarios {

  private static final Actor.Exporter EXPORTER = new Actor.Exporter(new UUID(7, 7));

  private Marketplace market;
  private UUID fatima;
  private UUID omar;

  abstract Marketplace open();

  abstract long minor(Marketplace market, String account);

  @BeforeEach
  void fillTheShelf() {
    market = open();
    fatima = market.shelf().seller("Fatima");
    omar = market.shelf().seller("Omar");
  }

  @Test
  void two_sellers_ship_at_home_and_the_order_is_complete_when_both_parts_are_delivered() {
    PlacedOrder placed =
        market.place(
            Marketplace.inCash(
                market.basketOf(
                    Map.of(market.pots(fatima, 45_000, 2), 1, market.pots(omar, 30_000, 2), 1))));
    UUID first = part(placed, fatima);
    UUID second = part(placed, omar);

    UUID parcel = shipHome(fatima, first);
    scan(parcel, "EMA", 1);
    scan(parcel, "EMI", 30);
    assertThat(market.order(placed.id()).part(first).status())
        .isEqualTo(SellerOrderStatus.DELIVERED);
    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.PLACED);
    assertThat(minor(market, "CASH_ON_DELIVERY_RECEIVABLE")).isEqualTo(45_000 + 4_900);
    assertThat(minor(market, "COMMISSION_REVENUE")).isEqualTo(-3_600);

    scan(shipHome(omar, second), "EMI", 40);
    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.COMPLETED);
    assertThat(market.outbox().events(SellerOrderShipped.class)).hasSize(2);
    assertThat(market.outbox().events(SellerOrderDelivered.class)).hasSize(2);
    assertThat(
            minor(market, "CASH_ON_DELIVERY_RECEIVABLE")
                + minor(market, "COMMISSION_REVENUE")
                + minor(market, "SELLER_PAYABLE"))
        .isZero();
  }

  @Test
  void scans_that_come_twice_and_in_any_order_make_one_timeline() {
    UUID parcel = shipHome(fatima, part(cashOrder(), fatima));

    scan(parcel, "EMI", 50);
    scan(parcel, "EMA", 1);
    scan(parcel, "EDG", 45);
    ShipmentView view = scan(parcel, "EMI", 50);

    assertThat(view.state()).isEqualTo(TrackingState.DELIVERED);
    assertThat(view.scans())
        .extracting(TrackingScan::code)
        .containsExactly(TrackingCode.EMA, TrackingCode.EDG, TrackingCode.EMI);
    assertThat(market.outbox().events(SellerOrderDelivered.class)).hasSize(1);
  }

  @Test
  void a_part_goes_abroad_under_an_item_number_with_papers_frozen_from_the_sale() {
    PlacedOrder placed = paidOrderToFrance();
    UUID part = part(placed, fatima);
    describe(seller(fatima));
    tx(() -> market.get(ConfirmSellerOrder.class).confirm(seller(fatima), part));

    UUID id =
        market.transaction(
            () -> market.get(ShipSellerOrder.class).shipAbroad(seller(fatima), part, parcel(null)));

    ShipmentView shipment =
        market.transaction(() -> market.get(ReadShipments.class).read(seller(fatima), id));
    assertThat(S10.parse(shipment.trackingNumber())).isPresent();
    assertThat(shipment.incoterm()).contains(Incoterm.DAP);
    for (ProduceExportPapers.Paper paper : ProduceExportPapers.Paper.values()) {
      byte[] pdf =
          market.transaction(
              () ->
                  market
                      .get(ProduceExportPapers.class)
                      .produce(seller(fatima), id, paper, Language.FR));
      assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
    assertThat(scan(id, "EMC", 24).state()).isEqualTo(TrackingState.DEPARTED);
    assertThat(scan(id, "EMI", 24 * 8).state()).isEqualTo(TrackingState.DELIVERED);
    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.COMPLETED);
  }

  @Test
  void an_exporter_of_record_sees_what_is_entrusted_to_it_and_reports_scans() {
    PlacedOrder placed = paidOrderToFrance();
    UUID part = part(placed, fatima);
    describe(EXPORTER);
    tx(() -> market.get(ConfirmSellerOrder.class).confirm(seller(fatima), part));
    UUID id =
        market.transaction(
            () ->
                market
                    .get(ShipSellerOrder.class)
                    .shipAbroad(seller(fatima), part, parcel(EXPORTER.account())));

    assertThat(
            market
                .transaction(
                    () -> market.get(ReadShipments.class).entrusted(EXPORTER, Optional.empty(), 10))
                .items())
        .extracting(ShipmentView::id)
        .containsExactly(id);
    market.transaction(
        () ->
            market
                .get(RecordTrackingEvent.class)
                .record(EXPORTER, id, new ScanCommand("EXA", null, "MACMNA")));
    refused(
        OrderProblem.UNKNOWN_SHIPMENT,
        () -> scanAs(new Actor.Exporter(UUID.randomUUID()), id, "EMI"));
    refused(OrderProblem.UNKNOWN_SHIPMENT, () -> scanAs(seller(omar), id, "EMI"));
    refused(OrderProblem.NOT_ALLOWED, () -> scanAs(Marketplace.GUEST, id, "EMI"));
    refused(OrderProblem.NOT_ALLOWED, () -> scanAs(new Actor.Buyer(UUID.randomUUID()), id, "EMI"));
  }

  @Test
  void papers_that_customs_would_refuse_are_not_issued_and_the_part_stays() {
    PlacedOrder placed = paidOrderToFrance();
    UUID part = part(placed, fatima);
    tx(() -> market.get(ConfirmSellerOrder.class).confirm(seller(fatima), part));

    refused(
        OrderProblem.INVALID_SHIPMENT,
        () ->
            market.transaction(
                () ->
                    market
                        .get(ShipSellerOrder.class)
                        .shipAbroad(seller(fatima), part, parcel(null))));
    assertThatThrownBy(
            () ->
                tx(
                    () ->
                        market
                            .get(DescribeExporter.class)
                            .describe(seller(fatima), exporter("123"))))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::code)
                    .contains("ice-invalid"));
    describe(seller(fatima));
    assertThatThrownBy(
            () ->
                tx(
                    () ->
                        market
                            .get(ShipSellerOrder.class)
                            .shipAbroad(
                                seller(fatima),
                                part,
                                new ShipAbroadCommand(
                                    null, "DAP", "CRATE", 100, 40, 30, 30, true, null, null))))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::code)
                    .contains("gross-below-net", "ispm15-required"));
    assertThat(market.order(placed.id()).part(part).status())
        .isEqualTo(SellerOrderStatus.CONFIRMED);
  }

  @Test
  void only_the_seller_of_a_part_confirms_and_ships_it_and_only_when_it_is_time() {
    PlacedOrder unpaid =
        market.place(Marketplace.byCard(market.basketOf(market.pots(fatima, 45_000, 1))));
    UUID waiting = part(unpaid, fatima);
    UUID part = part(cashOrder(), fatima);

    refused(
        OrderProblem.UNKNOWN_ORDER,
        () -> tx(() -> market.get(ConfirmSellerOrder.class).confirm(seller(omar), part)));
    refused(
        OrderProblem.TRANSITION_REFUSED,
        () -> tx(() -> market.get(ConfirmSellerOrder.class).confirm(seller(fatima), waiting)));
    refused(
        OrderProblem.TRANSITION_REFUSED,
        () ->
            market.transaction(
                () ->
                    market
                        .get(ShipSellerOrder.class)
                        .shipAtHome(seller(fatima), part, "Amana", "AM-1")));
  }

  @Test
  void a_cancelled_part_goes_back_in_full_from_the_seller_and_the_commission() {
    PlacedOrder placed = paidOrderToFrance();
    UUID part = part(placed, fatima);
    long total = market.order(placed.id()).total().minor();

    tx(() -> market.get(CancelSellerOrder.class).cancel(seller(fatima), part, "BROKEN"));
    assertThat(minor(market, "REFUNDS_PAYABLE")).isEqualTo(-total);
    market.drain();

    assertThat(minor(market, "REFUNDS_PAYABLE")).isZero();
    assertThat(minor(market, "STRIPE_CLEARING")).isZero();
    assertThat(minor(market, "SELLER_PAYABLE")).isZero();
    assertThat(minor(market, "COMMISSION_REVENUE")).isZero();
    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(market.order(placed.id()).part(part).refunded().minor()).isEqualTo(total);
  }

  @Test
  void refunds_of_a_delivered_part_share_the_commission_and_never_exceed_what_was_paid() {
    PlacedOrder placed = paidOrderToFrance();
    UUID part = part(placed, fatima);
    describe(seller(fatima));
    tx(() -> market.get(ConfirmSellerOrder.class).confirm(seller(fatima), part));
    UUID parcel =
        market.transaction(
            () -> market.get(ShipSellerOrder.class).shipAbroad(seller(fatima), part, parcel(null)));
    scan(parcel, "EMI", 24 * 8);
    OrderView.Part before = market.order(placed.id()).part(part);

    refund(part, "100.01", "a");
    refund(part, "100.01", "a");
    refused(OrderProblem.IDEMPOTENCY_KEY_REUSED, () -> refund(part, "90.00", "a"));
    refused(OrderProblem.INVALID_REFUND, () -> refund(part, before.total().amount(), "b"));
    refund(part, before.total().minus(Money.mad(10_001)).amount(), "c");
    market.drain();

    assertThat(market.order(placed.id()).part(part).status()).isEqualTo(SellerOrderStatus.REFUNDED);
    assertThat(minor(market, "COMMISSION_REVENUE")).isZero();
    assertThat(minor(market, "SELLER_PAYABLE")).isZero();
    assertThat(minor(market, "STRIPE_CLEARING")).isZero();
  }

  @Test
  void a_scan_that_cannot_be_is_refused() {
    UUID parcel = shipHome(fatima, part(cashOrder(), fatima));

    refused(OrderProblem.INVALID_SCAN, () -> scanAs(seller(fatima), parcel, "XXX"));
    refused(
        OrderProblem.INVALID_SCAN,
        () ->
            tx(
                () ->
                    market
                        .get(RecordTrackingEvent.class)
                        .record(
                            seller(fatima),
                            parcel,
                            new ScanCommand("EMI", "2031-01-01T00:00:00+01:00", null))));
    refused(
        OrderProblem.INVALID_SCAN,
        () ->
            tx(
                () ->
                    market
                        .get(RecordTrackingEvent.class)
                        .record(seller(fatima), parcel, new ScanCommand("EMI", "now", null))));
  }

  private void refund(UUID part, String amount, String key) {
    tx(
        () ->
            market
                .get(RefundSellerOrder.class)
                .refund(Marketplace.OPERATOR, part, amount, "broken on arrival", key));
  }

  private PlacedOrder cashOrder() {
    return market.place(Marketplace.inCash(market.basketOf(market.pots(fatima, 45_000, 1))));
  }

  private PlacedOrder paidOrderToFrance() {
    PlacedOrder placed =
        market.place(Marketplace.byCardToFrance(market.basketOf(market.pots(fatima, 45_000, 1))));
    market
        .get(InMemoryPaymentGateway.class)
        .pay(market.payment(placed.id()).clientSecret().orElseThrow());
    market.clock().advance(Duration.ofMinutes(3));
    market.drain();
    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.PAID);
    return placed;
  }

  private UUID part(PlacedOrder placed, UUID seller) {
    return market.order(placed.id()).parts().stream()
        .filter(part -> part.seller().equals(seller))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Actor.Artisan seller(UUID seller) {
    return new Actor.Artisan(market.shelf().accountOf(seller));
  }

  private UUID shipHome(UUID seller, UUID part) {
    tx(() -> market.get(ConfirmSellerOrder.class).confirm(seller(seller), part));
    return market.transaction(
        () ->
            market
                .get(ShipSellerOrder.class)
                .shipAtHome(seller(seller), part, "Amana", "AM 2026/0017"));
  }

  private void describe(Actor actor) {
    tx(() -> market.get(DescribeExporter.class).describe(actor, exporter("999000001000075")));
  }

  private static ExporterCommand exporter(String ice) {
    return new ExporterCommand(
        "Amina Exemple",
        "Coopérative Exemple",
        "14 derb Sidi Ahmed",
        null,
        "30110",
        "Fès",
        "+212535000000",
        "export@example.org",
        "Fès",
        ice,
        "40123456",
        "12345 Fès",
        "13245678",
        null,
        null,
        null);
  }

  private static ShipAbroadCommand parcel(@Nullable UUID exporter) {
    return new ShipAbroadCommand(exporter, "DAP", "CARTON", 1_400, 40, 30, 30, true, null, null);
  }

  private ShipmentView scan(UUID parcel, String code, int hoursLater) {
    Instant at = Instant.parse("2026-11-21T10:00:00Z").plus(Duration.ofHours(hoursLater));
    if (market.clock().instant().isBefore(at)) {
      market.clock().advance(Duration.between(market.clock().instant(), at));
    }
    return market.transaction(
        () ->
            market
                .get(RecordTrackingEvent.class)
                .record(
                    Marketplace.OPERATOR, parcel, new ScanCommand(code, at.toString(), "MACMNA")));
  }

  private void scanAs(Actor actor, UUID parcel, String code) {
    tx(
        () ->
            market
                .get(RecordTrackingEvent.class)
                .record(actor, parcel, new ScanCommand(code, null, null)));
  }

  private void tx(Runnable work) {
    market.transaction(work);
  }

  private static void refused(ProblemType type, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
  }
}
