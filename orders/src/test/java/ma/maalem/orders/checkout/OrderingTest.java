package ma.maalem.orders.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.Offer;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.ProblemType;
import ma.maalem.orders.OrderPlaced;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.testing.Marketplace;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OrderingTest {

  private final Marketplace market = Marketplace.inMemory();
  private final UUID fatima = market.shelf().seller("Fatima");
  private final UUID omar = market.shelf().seller("Omar");

  @Test
  void pieces_of_two_sellers_become_one_order_with_a_part_per_seller() {
    UUID pot = market.pots(fatima, 45_000, 3);
    UUID lamp = market.pots(omar, 120_000, 1);

    PlacedOrder placed = market.place(Marketplace.byCard(market.basketOf(Map.of(pot, 2, lamp, 1))));

    OrderView order = market.order(placed.id());
    assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    assertThat(order.parts()).hasSize(2);
    assertThat(order.goods()).isEqualTo(Money.mad(210_000));
    assertThat(order.total()).isEqualTo(order.goods().plus(order.shipping()));
    OrderView.Part part =
        order.parts().stream().filter(p -> p.seller().equals(fatima)).findFirst().orElseThrow();
    assertThat(part.shipping()).as("2.4 kg at home").isEqualTo(Money.mad(4_900));
    assertThat(part.commission()).as("8 % of 900.00").isEqualTo(Money.mad(7_200));
    assertThat(part.sellerShare()).isEqualTo(Money.mad(90_000 + 4_900 - 7_200));
    assertThat(market.stock().free(pot)).isEqualTo(1);
    assertThat(market.stock().present(pot)).isEqualTo(3);
    assertThat(market.outbox().events(OrderPlaced.class))
        .singleElement()
        .satisfies(event -> assertThat(event.parts()).hasSize(2));
  }

  @Test
  void cash_on_delivery_stands_at_once_and_takes_the_stock() {
    UUID pot = market.pots(fatima, 45_000, 1);

    PlacedOrder placed = market.place(Marketplace.inCash(market.basketOf(pot)));

    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.PLACED);
    assertThat(market.order(placed.id()).parts().get(0).status())
        .isEqualTo(SellerOrderStatus.PLACED);
    assertThat(market.stock().present(pot)).isZero();
  }

  @Test
  void the_same_request_under_the_same_key_is_the_same_order_with_the_same_token() {
    UUID pot = market.pots(fatima, 45_000, 5);
    PlaceOrderCommand command = Marketplace.byCard(market.basketOf(pot));

    PlacedOrder first = market.place("key", command);
    PlacedOrder second = market.place("key", command);

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.accessToken()).isEqualTo(first.accessToken());
    assertThat(second.repeated()).isTrue();
    assertThat(market.stock().free(pot)).isEqualTo(4);
  }

  @Test
  void another_request_under_the_same_key_is_refused() {
    UUID pot = market.pots(fatima, 45_000, 5);
    market.place("key", Marketplace.byCard(market.basketOf(pot)));

    refused(
        OrderProblem.IDEMPOTENCY_KEY_REUSED,
        () -> market.place("key", Marketplace.byCard(market.basketOf(pot))));
  }

  @Test
  void an_order_needs_an_idempotency_key() {
    PlaceOrderCommand command = Marketplace.byCard(market.basketOf(market.pots(fatima, 100, 1)));

    refused(OrderProblem.IDEMPOTENCY_KEY_REQUIRED, () -> market.place(null, command));
  }

  @Test
  void a_price_that_changed_since_it_was_shown_is_refused() {
    UUID pot = market.pots(fatima, 45_000, 5);
    PlaceOrderCommand command = Marketplace.byCard(market.basketOf(pot));
    market.shelf().price(pot, 50_000);

    refused(OrderProblem.PRICE_CHANGED, () -> market.place(command));
  }

  @Test
  void goods_that_were_sold_out_or_withdrawn_meanwhile_are_refused() {
    UUID last = market.pots(fatima, 45_000, 1);
    UUID gone = market.pots(omar, 45_000, 1);
    PlaceOrderCommand slow = Marketplace.byCard(market.basketOf(last));
    PlaceOrderCommand late = Marketplace.byCard(market.basketOf(gone));
    market.place(Marketplace.byCard(market.basketOf(last)));
    market.shelf().state(gone, Offer.State.SELLER_SUSPENDED);

    refused(CatalogProblem.SOLD_OUT, () -> market.place(slow));
    refused(OrderProblem.NOT_FOR_SALE, () -> market.place(late));
  }

  @Test
  void an_empty_basket_cannot_be_ordered_and_an_ordered_basket_is_empty() {
    UUID basket = market.basketOf(market.pots(fatima, 45_000, 5));
    market.place(Marketplace.byCard(basket));

    refused(OrderProblem.EMPTY_BASKET, () -> market.place(Marketplace.byCard(basket)));
    refused(OrderProblem.UNKNOWN_BASKET, () -> market.place(Marketplace.byCard(UUID.randomUUID())));
  }

  @Test
  void pieces_made_to_order_say_so_and_are_promised_later() {
    UUID rug = market.shelf().madeToOrder(fatima, 300_000);

    OrderView order = market.order(market.place(Marketplace.byCard(market.basketOf(rug))).id());

    assertThat(order.parts().get(0).lines().get(0).madeToOrder()).isTrue();
    assertThat(order.parts().get(0).promisedFrom()).isEqualTo("2026-12-05");
  }

  @Test
  void an_order_opens_to_its_token_to_its_buyer_and_to_operators_only() {
    UUID account = UUID.randomUUID();
    PlacedOrder placed =
        market
            .get(PlaceOrder.class)
            .place(
                new Actor.Buyer(account),
                "k",
                Marketplace.byCard(market.basketOf(market.pots(fatima, 45_000, 1))));
    ReadOrder read = market.get(ReadOrder.class);

    assertThat(read.read(Marketplace.GUEST, Optional.of(placed.accessToken()), placed.id()).id())
        .isEqualTo(placed.id());
    assertThat(read.read(new Actor.Buyer(account), Optional.empty(), placed.id()).id())
        .isEqualTo(placed.id());
    refused(
        OrderProblem.UNKNOWN_ORDER,
        () -> read.read(Marketplace.GUEST, Optional.empty(), placed.id()));
    refused(
        OrderProblem.UNKNOWN_ORDER,
        () -> read.read(Marketplace.GUEST, Optional.of("guess"), placed.id()));
    refused(
        OrderProblem.UNKNOWN_ORDER,
        () -> read.read(new Actor.Buyer(UUID.randomUUID()), Optional.empty(), placed.id()));
  }

  static void refused(ProblemType type, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
  }
}
