package ma.maalem.orders.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.Offer;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.ProblemType;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.testing.Marketplace;
import ma.maalem.platform.jobs.Job;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BasketTest {

  private final Marketplace market = Marketplace.inMemory();
  private final UUID fatima = market.shelf().seller("Fatima");
  private final UUID omar = market.shelf().seller("Omar");
  private final AddToBasket add = market.get(AddToBasket.class);
  private final ReadBasket read = market.get(ReadBasket.class);

  @Test
  void a_basket_shows_its_lines_by_seller_with_totals() {
    UUID pot = market.pots(fatima, 45_000, 3);
    UUID lamp = market.pots(omar, 120_000, 1);

    BasketView basket = read.read(market.basketOf(Map.of(pot, 2, lamp, 1)));

    assertThat(basket.total()).isEqualTo(Money.mad(210_000));
    assertThat(basket.pieces()).isEqualTo(3);
    assertThat(basket.sellers())
        .extracting(BasketView.Seller::id, BasketView.Seller::total)
        .containsExactlyInAnyOrder(
            tuple(fatima, Money.mad(90_000)), tuple(omar, Money.mad(120_000)));
    assertThat(basket.notices()).isEmpty();
  }

  @Test
  void the_same_listing_added_twice_is_one_line() {
    UUID pot = market.pots(fatima, 45_000, 3);
    UUID basket = market.basketOf(pot);

    assertThat(add.add(basket, pot, 2).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.quantity()).isEqualTo(3));
  }

  @Test
  void lines_that_cannot_be_bought_any_more_are_dropped_with_a_notice_until_it_is_read() {
    UUID withdrawn = market.pots(fatima, 45_000, 3);
    UUID suspended = market.pots(omar, 45_000, 3);
    UUID soldOut = market.pots(fatima, 45_000, 1);
    UUID kept = market.pots(fatima, 10_000, 1);
    UUID basket = market.basketOf(Map.of(withdrawn, 1, suspended, 1, soldOut, 1, kept, 1));
    market.shelf().state(withdrawn, Offer.State.WITHDRAWN);
    market.shelf().state(suspended, Offer.State.SELLER_SUSPENDED);
    market.stock().put(soldOut, 0);

    BasketView seen = read.read(basket);

    assertThat(seen.lines()).extracting(BasketView.Line::listing).containsExactly(kept);
    assertThat(seen.notices())
        .extracting(BasketNotice::code)
        .containsExactlyInAnyOrder(
            BasketNotice.Code.WITHDRAWN,
            BasketNotice.Code.SELLER_SUSPENDED,
            BasketNotice.Code.SOLD_OUT);
    assertThat(seen.notices()).allSatisfy(n -> assertThat(n.title().isEmpty()).isFalse());
    assertThat(read.read(basket).notices()).hasSize(3);
    assertThat(market.get(AcknowledgeNotices.class).acknowledge(basket).notices()).isEmpty();
  }

  @Test
  void fewer_pieces_or_another_price_are_told_too() {
    UUID pot = market.pots(fatima, 45_000, 3);
    UUID basket = market.basketOf(Map.of(pot, 3));
    market.stock().put(pot, 2);
    market.shelf().price(pot, 40_000);

    BasketView seen = read.read(basket);

    assertThat(seen.lines().get(0).quantity()).isEqualTo(2);
    assertThat(seen.total()).isEqualTo(Money.mad(80_000));
    assertThat(seen.notices())
        .extracting(BasketNotice::code)
        .containsExactly(BasketNotice.Code.QUANTITY_LOWERED, BasketNotice.Code.PRICE_CHANGED);
  }

  @Test
  void what_cannot_be_bought_cannot_be_added() {
    UUID pot = market.pots(fatima, 45_000, 2);
    UUID basket = market.basketOf(pot);
    UUID gone = market.pots(omar, 45_000, 1);
    market.shelf().state(gone, Offer.State.WITHDRAWN);

    refused(CatalogProblem.SOLD_OUT, () -> add.add(basket, pot, 2));
    refused(OrderProblem.NOT_FOR_SALE, () -> add.add(basket, gone, 1));
    refused(CatalogProblem.UNKNOWN_LISTING, () -> add.add(basket, UUID.randomUUID(), 1));
    refused(OrderProblem.INVALID_LINE, () -> add.add(basket, pot, 0));
    refused(OrderProblem.INVALID_LINE, () -> add.add(basket, pot, 100));
    refused(OrderProblem.UNKNOWN_BASKET, () -> add.add(UUID.randomUUID(), pot, 1));
  }

  @Test
  void a_basket_holds_fifty_lines() {
    UUID basket = market.basketOf(Map.of());
    for (int i = 0; i < 50; i++) {
      add.add(basket, market.pots(fatima, 1_000, 1), 1);
    }
    UUID oneMore = market.pots(fatima, 1_000, 1);

    refused(OrderProblem.BASKET_FULL, () -> add.add(basket, oneMore, 1));
  }

  @Test
  void quantities_change_and_lines_go() {
    UUID pot = market.pots(fatima, 45_000, 9);
    UUID lamp = market.pots(omar, 45_000, 9);
    UUID basket = market.basketOf(Map.of(pot, 1, lamp, 1));
    ChangeLine change = market.get(ChangeLine.class);

    assertThat(change.change(basket, pot, 4).pieces()).isEqualTo(5);
    assertThat(change.change(basket, pot, 0).pieces()).isEqualTo(1);
    assertThat(market.get(RemoveLine.class).remove(basket, lamp).lines()).isEmpty();
    assertThat(market.get(RemoveLine.class).remove(basket, lamp).lines()).isEmpty();
  }

  @Test
  void baskets_that_nobody_touches_are_forgotten() {
    UUID basket = market.basketOf(market.pots(fatima, 45_000, 1));
    Job forget = market.beans().named(Job.class, "ForgetBaskets");

    market.clock().advance(Duration.ofDays(59));
    forget.run();
    assertThat(read.read(basket).lines()).hasSize(1);
    market.clock().advance(Duration.ofDays(2));
    forget.run();

    refused(OrderProblem.UNKNOWN_BASKET, () -> read.read(basket));
  }

  private static void refused(ProblemType type, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
  }
}
