package ma.maalem.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.listing.ListingContent;
import ma.maalem.catalog.listing.SampleContent;
import ma.maalem.catalog.listing.Shelf;
import ma.maalem.catalog.seller.SellerAdapters;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexFollowsIT {

  private final TestDatabase db = TestDatabase.create("platform", "catalog");

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final Shelf shelf = new Shelf(db, clock);
  private final SearchBench search = new SearchBench(db, clock);
  private final UUID seller = shelf.seller("Atelier Ben Souda");

  private final UUID zellige =
      publish(
          seller,
          "BAT-01",
          LocalizedText.of("Table ronde étoilée", "طاولة دائرية", "Round star table"),
          180_000,
          3);
  private final UUID carpet =
      publish(
          seller,
          "TAP-02",
          LocalizedText.of("Grand tapis écru", "زربية كبيرة", "Large ecru rug"),
          650_000,
          1);
  private final UUID slippers =
      publish(
          seller,
          "CUI-01",
          LocalizedText.of("Babouches jaunes", "بلغة صفراء", "Yellow slippers"),
          25_000,
          12);

  @BeforeEach
  void index() {
    search.rebuild();
    search.index();
  }

  @AfterEach
  void close() {
    search.close();
    db.close();
  }

  @Test
  void prices_availability_and_places_narrow_the_results() {
    UUID fes = seller;
    UUID ordered = shelf.publish(fes, SampleContent.madeToOrder(30));
    UUID sold = publish(fes, "TAP-01", LocalizedText.of(Language.FR, "Tapis vendu"), 99_900, 1);
    db.transaction(() -> shelf.reservations().hold(UUID.randomUUID(), sold, 1));
    search.index();

    assertThat(ids(ask("min", "250", "max", "1800")))
        .containsExactlyInAnyOrder(slippers, zellige, ordered, sold);
    assertThat(ids(ask("min", "٢٥٠", "max", "٢٥٠"))).containsExactly(slippers);
    assertThat(ids(ask("available", "true"))).containsExactlyInAnyOrder(slippers, zellige, carpet);
    assertThat(ids(ask("madeToOrder", "true"))).containsExactly(ordered);
    assertThat(ids(ask("madeToOrder", "false"))).doesNotContain(ordered).hasSize(4);
    assertThat(ids(ask("region", "MA-03"))).hasSize(5);
    assertThat(ids(ask("province", "MA-MAR"))).isEmpty();
    assertThat(ids(ask("group", "TAP"))).containsExactlyInAnyOrder(carpet, sold);
    assertThat(ids(ask("sellerKind", "MASTER"))).isEmpty();
    assertThat(ids(ask("seller", UUID.randomUUID().toString()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"relevance", "newest", "price_asc", "price_desc"})
  void pages_follow_each_other_without_a_gap_or_a_repetition(String sort) {
    for (int i = 0; i < 20; i++) {
      if (i % 5 == 0) {
        clock.advance(Duration.ofMillis(7));
      }
      publish(
          seller,
          "POT-01",
          LocalizedText.of(Language.FR, "Bol numéro " + i),
          10_000 + i / 4 * 100,
          2);
    }
    search.index();

    List<UUID> seen = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Asking asking = new Asking(Language.FR).text("bol").with("size", "6").with("sort", sort);
      cursor.ifPresent(c -> asking.with("cursor", c));
      ListingResults page = search.search(asking.query());
      assertThat(page.total()).isEqualTo(20);
      seen.addAll(ids(page));
      cursor = page.next();
    } while (cursor.isPresent());

    assertThat(seen).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void what_is_published_edited_paused_or_sold_is_so_in_search_after_one_drain() {
    UUID bowl = publish(seller, "POT-01", LocalizedText.of(Language.FR, "Bol turquoise"), 9_000, 1);
    search.index();
    assertThat(ids(search.search("turquoise", Language.FR))).containsExactly(bowl);

    shelf.edit(seller, bowl, SampleContent.titled(LocalizedText.of(Language.FR, "Bol grenat")));
    search.index();
    assertThat(ids(search.search("turquoise", Language.FR))).isEmpty();
    assertThat(ids(search.search("grenat", Language.FR))).containsExactly(bowl);

    db.transaction(() -> shelf.reservations().hold(UUID.randomUUID(), bowl, 5));
    search.index();
    assertThat(search.search("grenat", Language.FR).items().get(0).available()).isZero();

    shelf.pause(seller, bowl);
    search.index();
    assertThat(ids(search.search("grenat", Language.FR))).isEmpty();
  }

  @Test
  void the_listings_of_a_suspended_seller_are_gone_after_one_drain_and_come_back_with_the_right() {
    shelf.suspend(seller);
    search.index();
    assertThat(search.search("", Language.FR).total()).isZero();
    assertThat(search.suggest("atel", Language.FR).sellers()).isEmpty();

    shelf.sellers().on(SellerAdapters.verified(seller, 3, "Atelier Ben Souda", Shelf.FAR, clock));
    search.index();
    assertThat(search.search("", Language.FR).total()).isEqualTo(3);
  }

  @Test
  void a_card_that_has_run_out_is_no_longer_found_without_anybody_telling_the_index() {
    UUID other = shelf.seller("Carte courte", LocalDate.of(2026, 11, 21));
    UUID tray =
        publish(other, "MET-01", LocalizedText.of(Language.FR, "Plateau ciselé"), 30_000, 1);
    search.index();
    assertThat(ids(search.search("plateau", Language.FR))).containsExactly(tray);

    clock.advance(Duration.ofDays(1));

    assertThat(ids(search.search("plateau", Language.FR))).isEmpty();
    assertThat(ids(ask("group", "MET"))).isEmpty();
  }

  private ListingResults ask(String... pairs) {
    Asking asking = new Asking(Language.FR);
    for (int i = 0; i < pairs.length; i += 2) {
      asking.with(pairs[i], pairs[i + 1]);
    }
    return search.search(asking.query());
  }

  private UUID publish(UUID by, String craft, LocalizedText title, long priceMinor, int pieces) {
    ListingContent c = SampleContent.of(craft, title);
    return shelf.publish(
        by,
        new ListingContent(
            null,
            craft,
            title,
            LocalizedText.EMPTY,
            Money.mad(priceMinor),
            c.supply(),
            pieces,
            null,
            c.weightGrams(),
            c.packed(),
            LocalizedText.EMPTY,
            null,
            null,
            List.of()));
  }

  private static List<UUID> ids(ListingResults results) {
    return results.items().stream().map(ListingCard::id).toList();
  }
}
