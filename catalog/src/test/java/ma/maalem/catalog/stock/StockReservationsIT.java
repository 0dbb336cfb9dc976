package ma.maalem.catalog.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.StockReservations;
import ma.maalem.catalog.listing.SampleContent;
import ma.maalem.catalog.listing.Shelf;
import ma.maalem.kernel.ProblemException;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class StockReservationsIT {

  private static final TestDatabase DB = TestDatabase.create("platform", "catalog");

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final Shelf shelf = new Shelf(DB, clock);
  private final StockReservations stock = shelf.reservations();
  private final UUID seller = shelf.seller("Atelier des deux acheteurs");

  @AfterAll
  static void close() {
    DB.close();
  }

  @Test
  void of_forty_buyers_after_the_last_piece_one_gets_it() throws Exception {
    UUID listing = shelf.publish(seller, SampleContent.oneOfAKind());

    List<Boolean> got = atOnce(40, () -> tryHold(UUID.randomUUID(), listing, 1));

    assertThat(got).filteredOn(won -> won).hasSize(1);
    assertThat(offer(listing).state()).isEqualTo(Offer.State.SOLD_OUT);
  }

  @Test
  void forty_buyers_never_get_more_pieces_than_there_are() throws Exception {
    UUID listing = shelf.publish(seller, SampleContent.pieces(25));

    List<Boolean> got = atOnce(40, () -> tryHold(UUID.randomUUID(), listing, 2));

    assertThat(got).filteredOn(won -> won).hasSize(12);
    assertThat(offer(listing).available()).isEqualTo(1);
  }

  @Test
  void orders_over_the_same_listings_and_their_ends_never_deadlock() throws Exception {
    List<UUID> listings = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      listings.add(shelf.publish(seller, SampleContent.pieces(50)));
    }
    listings.sort((a, b) -> a.toString().compareTo(b.toString()));

    List<Boolean> done =
        atOnce(
            40,
            () -> {
              UUID order = UUID.randomUUID();
              DB.transaction(() -> listings.forEach(l -> stock.hold(order, l, 1)));
              boolean paid = ThreadLocalRandom.current().nextBoolean();
              DB.transaction(
                  () -> {
                    if (paid) {
                      stock.take(order);
                    } else {
                      stock.release(order);
                    }
                  });
              return paid;
            });

    int sold = (int) done.stream().filter(paid -> paid).count();
    assertThat(listings).allSatisfy(l -> assertThat(offer(l).available()).isEqualTo(50 - sold));
  }

  @Test
  void what_is_released_is_free_again_and_only_once() {
    UUID listing = shelf.publish(seller, SampleContent.pieces(3));
    UUID order = UUID.randomUUID();
    DB.transaction(() -> stock.hold(order, listing, 2));
    assertThat(offer(listing).available()).isEqualTo(1);

    for (int i = 0; i < 3; i++) {
      DB.transaction(() -> stock.release(order));
    }
    DB.transaction(() -> stock.take(order));

    assertThat(offer(listing).available()).isEqualTo(3);
  }

  @Test
  void what_is_taken_is_gone_and_only_once() {
    UUID listing = shelf.publish(seller, SampleContent.pieces(3));
    UUID order = UUID.randomUUID();
    DB.transaction(() -> stock.hold(order, listing, 2));

    for (int i = 0; i < 3; i++) {
      DB.transaction(() -> stock.take(order));
    }
    DB.transaction(() -> stock.release(order));

    assertThat(offer(listing).available()).isEqualTo(1);
  }

  @Test
  void a_reservation_that_was_closed_holds_nothing_more() {
    UUID listing = shelf.publish(seller, SampleContent.pieces(3));
    UUID order = UUID.randomUUID();
    DB.transaction(() -> stock.hold(order, listing, 1));
    DB.transaction(() -> stock.release(order));

    assertThatThrownBy(() -> DB.transaction(() -> stock.hold(order, listing, 1)))
        .isInstanceOf(ProblemException.class);
    assertThat(offer(listing).available()).isEqualTo(3);
  }

  @Test
  void holding_twice_adds_up_and_more_than_there_is_holds_nothing() {
    UUID listing = shelf.publish(seller, SampleContent.pieces(3));
    UUID order = UUID.randomUUID();
    DB.transaction(() -> stock.hold(order, listing, 1));
    DB.transaction(() -> stock.hold(order, listing, 1));

    assertRefused(() -> hold(order, listing, 2), CatalogProblem.SOLD_OUT);

    assertThat(offer(listing).available()).isEqualTo(1);
    DB.transaction(() -> stock.take(order));
    assertThat(offer(listing).available()).isEqualTo(1);
  }

  @Test
  void goods_made_to_order_are_always_free_up_to_what_one_order_may_ask_for() {
    UUID listing = shelf.publish(seller, SampleContent.madeToOrder(21));

    for (int i = 0; i < 5; i++) {
      hold(UUID.randomUUID(), listing, MadeToOrder.LIMIT);
    }

    assertThat(offer(listing).available()).isEqualTo(MadeToOrder.LIMIT);
    assertThat(offer(listing).leadDays()).isEqualTo(21);
    assertRefused(
        () -> hold(UUID.randomUUID(), listing, MadeToOrder.LIMIT + 1), CatalogProblem.SOLD_OUT);
  }

  @Test
  void what_is_not_on_offer_cannot_be_held() {
    UUID draft = shelf.draft(seller, SampleContent.PLATE);
    UUID paused = shelf.publish(seller, SampleContent.PLATE);
    shelf.pause(seller, paused);

    assertRefused(() -> hold(UUID.randomUUID(), draft, 1), CatalogProblem.NOT_FOR_SALE);
    assertRefused(() -> hold(UUID.randomUUID(), paused, 1), CatalogProblem.NOT_FOR_SALE);
    assertRefused(() -> hold(UUID.randomUUID(), UUID.randomUUID(), 1), CatalogProblem.NOT_FOR_SALE);
    assertThat(offer(paused).state()).isEqualTo(Offer.State.WITHDRAWN);
    assertThat(DB.transaction(() -> shelf.offers().find(List.of(draft)))).isEmpty();
  }

  @Test
  void a_suspended_seller_sells_nothing_but_what_is_held_goes_on() {
    UUID other = shelf.seller("Atelier suspendu");
    UUID listing = shelf.publish(other, SampleContent.pieces(3));
    UUID before = UUID.randomUUID();
    hold(before, listing, 1);
    shelf.suspend(other);

    assertRefused(() -> hold(UUID.randomUUID(), listing, 1), CatalogProblem.NOT_FOR_SALE);
    assertThat(offer(listing).state()).isEqualTo(Offer.State.SELLER_SUSPENDED);
    DB.transaction(() -> stock.take(before));
  }

  @Test
  void a_card_that_ends_today_still_sells_and_tomorrow_does_not() {
    UUID other = shelf.seller("Carte du jour", LocalDate.of(2026, 11, 21));
    UUID listing = shelf.publish(other, SampleContent.pieces(3));
    hold(UUID.randomUUID(), listing, 1);

    clock.advance(Duration.ofDays(1));

    assertRefused(() -> hold(UUID.randomUUID(), listing, 1), CatalogProblem.NOT_FOR_SALE);
    assertThat(offer(listing).state()).isEqualTo(Offer.State.SELLER_SUSPENDED);
  }

  private void hold(UUID order, UUID listing, int quantity) {
    DB.transaction(() -> stock.hold(order, listing, quantity));
  }

  private boolean tryHold(UUID order, UUID listing, int quantity) {
    try {
      hold(order, listing, quantity);
      return true;
    } catch (ProblemException refused) {
      assertThat(refused.type()).isEqualTo(CatalogProblem.SOLD_OUT);
      return false;
    }
  }

  private Offer offer(UUID listing) {
    return DB.transaction(() -> shelf.offers().find(List.of(listing))).values().iterator().next();
  }

  private static void assertRefused(ThrowingCallable call, CatalogProblem problem) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class, refusal -> assertThat(refusal.type()).isEqualTo(problem));
  }

  private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            pool.submit(
                () -> {
                  start.await();
                  return work.call();
                }));
      }
      start.countDown();
      List<T> results = new ArrayList<>();
      for (Future<T> result : running) {
        results.add(result.get());
      }
      return results;
    } finally {
      pool.shutdown();
    }
  }
}
