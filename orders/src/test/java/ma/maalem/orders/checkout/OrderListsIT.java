package ma.maalem.orders.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Page;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.payment.PaymentRow;
import ma.maalem.orders.payment.PaymentStatus;
import ma.maalem.orders.payment.WatchPayments;
import ma.maalem.orders.testing.InMemoryPaymentGateway;
import ma.maalem.orders.testing.Marketplace;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderListsIT {

  private final TestDatabase database = TestDatabase.create("platform", "orders");
  private final Marketplace market = Marketplace.on(database);
  private final UUID fatima = market.shelf().seller("Fatima");
  private final UUID omar = market.shelf().seller("Omar");

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void lists_show_to_each_what_is_theirs_page_by_page_newest_first() {
    UUID account = UUID.randomUUID();
    List<PlacedOrder> placed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      PlaceOrderCommand command =
          Marketplace.inCash(market.basketOf(market.pots(fatima, 45_000, 1)));
      placed.add(market.get(PlaceOrder.class).place(new Actor.Buyer(account), "k" + i, command));
    }
    market.place(Marketplace.inCash(market.basketOf(market.pots(omar, 45_000, 1))));
    PlacedOrder unpaid =
        market.place(Marketplace.byCard(market.basketOf(market.pots(fatima, 90_000, 1))));

    Page<SellerOrderRow> sold = sold(Optional.empty());
    assertThat(sold.items()).hasSize(2);
    assertThat(sold.items().get(0).number()).isEqualTo(market.order(placed.get(2).id()).number());
    assertThat(sold.items().get(0).share().minor()).isEqualTo(49_900 - 3_600);
    assertThat(sold.items().get(0).title().isEmpty()).isFalse();
    assertThat(sold(sold.next()).items()).hasSize(1);
    assertThat(sold(sold.next()).next()).isEmpty();

    assertThat(own(account)).hasSize(3);
    assertThat(own(UUID.randomUUID())).isEmpty();

    assertThat(all(Optional.empty(), Optional.empty())).hasSize(5);
    assertThat(all(Optional.of(OrderStatus.AWAITING_PAYMENT), Optional.empty()))
        .singleElement()
        .satisfies(row -> assertThat(row.paymentStatus()).contains("OPEN"));
    String number = market.order(unpaid.id()).number();
    assertThat(all(Optional.empty(), Optional.of(number.toLowerCase(Locale.ROOT))))
        .extracting(OrderRow::id)
        .containsExactly(unpaid.id());
    assertThat(all(Optional.empty(), Optional.of("Buyer@example.org"))).hasSize(5);
  }

  @Test
  void a_seller_reads_a_part_only_when_it_is_theirs_and_no_longer_unpaid() {
    PlacedOrder placed =
        market.place(Marketplace.byCard(market.basketOf(market.pots(fatima, 90_000, 1))));
    UUID part = market.order(placed.id()).parts().get(0).id();
    OrderingTest.refused(OrderProblem.UNKNOWN_ORDER, () -> read(fatima, part));

    market
        .get(InMemoryPaymentGateway.class)
        .pay(market.payment(placed.id()).clientSecret().orElseThrow());
    market.clock().advance(Duration.ofMinutes(3));
    market.drain();

    assertThat(read(fatima, part).address().city()).isEqualTo("Marrakech");
    OrderingTest.refused(OrderProblem.UNKNOWN_ORDER, () -> read(omar, part));
    List<PaymentRow> payments =
        market
            .transaction(
                () ->
                    market
                        .get(WatchPayments.class)
                        .payments(
                            Marketplace.OPERATOR,
                            Optional.of(PaymentStatus.SUCCEEDED),
                            false,
                            Optional.empty(),
                            10))
            .items();
    assertThat(payments).extracting(PaymentRow::order).containsExactly(placed.id());
  }

  private SellerOrderView read(UUID seller, UUID part) {
    return market.transaction(
        () ->
            market
                .get(ReadSellerOrders.class)
                .read(new Actor.Artisan(market.shelf().accountOf(seller)), part));
  }

  private Page<SellerOrderRow> sold(Optional<String> cursor) {
    return market.transaction(
        () ->
            market
                .get(ReadSellerOrders.class)
                .page(
                    new Actor.Artisan(market.shelf().accountOf(fatima)),
                    Optional.empty(),
                    cursor,
                    2));
  }

  private List<OrderRow> own(UUID account) {
    return market
        .transaction(
            () -> market.get(ReadOrders.class).own(new Actor.Buyer(account), Optional.empty(), 10))
        .items();
  }

  private List<OrderRow> all(Optional<OrderStatus> status, Optional<String> search) {
    return market
        .transaction(
            () ->
                market
                    .get(ReadOrders.class)
                    .all(Marketplace.OPERATOR, status, search, Optional.empty(), 10))
        .items();
  }
}
