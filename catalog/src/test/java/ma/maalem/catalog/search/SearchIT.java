package ma.maalem.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.maalem.catalog.listing.ListingContent;
import ma.maalem.catalog.listing.SampleContent;
import ma.maalem.catalog.listing.Shelf;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

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

  @BeforeAll
  void index() {
    search.rebuild();
    search.index();
  }

  @AfterAll
  void close() {
    search.close();
    db.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "table étoilée",
        "TABLE ETOILEE",
        "tables rondes",
        "طاولة دائرية",
        "الطاولة الدائرية",
        "round table",
        "star tables"
      })
  void a_piece_is_found_by_its_words_in_any_of_the_three_languages(String typed) {
    assertThat(ids(search.search(typed, Language.FR))).startsWith(zellige);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "زليج",
        "الزليج",
        "zellige",
        "zellij",
        "zelige",
        "zliji",
        "Zellige de Fès",
        "ⵣⵣⵍⵍⵉⵊ"
      })
  void a_craft_is_found_by_its_name_in_any_script_and_spelling(String typed) {
    for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
      assertThat(ids(search.search(typed, language))).startsWith(zellige);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"babouche", "بلغة", "belgha", "babuche"})
  void a_slipper_is_found_by_its_other_names(String typed) {
    assertThat(ids(search.search(typed, Language.FR))).startsWith(slippers);
  }

  @Test
  void what_nobody_offers_is_not_found() {
    ListingResults results = search.search("réfrigérateur", Language.FR);

    assertThat(results.total()).isZero();
    assertThat(results.items()).isEmpty();
    assertThat(results.degraded()).isFalse();
  }

  @Test
  void a_card_shows_what_the_database_has() {
    ListingCard card = search.search("زربية", Language.AR).items().get(0);

    assertThat(card.id()).isEqualTo(carpet);
    assertThat(card.title().in(Language.EN)).isEqualTo("Large ecru rug");
    assertThat(card.price()).isEqualTo(Money.mad(650_000));
    assertThat(card.available()).isEqualTo(1);
    assertThat(card.sellerName().in(Language.FR)).isEqualTo("Atelier Ben Souda");
    assertThat(card.provinceName().in(Language.AR)).isEqualTo("فاس");
    assertThat(card.slug()).isEqualTo(shelf.read(carpet.toString()).slug());
  }

  @Test
  void an_article_number_finds_its_piece() {
    String sku = shelf.read(carpet.toString()).sku();

    assertThat(ids(search.search(sku.toLowerCase(Locale.ROOT), Language.FR)))
        .containsExactly(carpet);
    assertThat(ids(search.search(new Asking(Language.FR).with("sku", sku).query())))
        .containsExactly(carpet);
  }

  @Test
  void counts_stay_right_when_several_values_of_a_facet_are_chosen() {
    ListingResults results =
        search.search(new Asking(Language.EN).with("craft", "BAT-01", "TAP-02").query());

    assertThat(ids(results)).containsExactlyInAnyOrder(zellige, carpet);
    assertThat(results.total()).isEqualTo(2);
    assertThat(counts(results, "craft"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("BAT-01", 1L, "TAP-02", 1L, "CUI-01", 1L));
    assertThat(counts(results, "group")).containsOnlyKeys("BAT", "TAP");
    assertThat(counts(results, "price")).containsOnlyKeys("1000-2500", "5000-");
    assertThat(facet(results, "craft").values().stream().filter(Facet.Value::selected))
        .extracting(Facet.Value::label)
        .containsExactlyInAnyOrder("Fez zellige", "Beni Ourain carpet");
  }

  @Test
  void a_chosen_value_stays_visible_when_nothing_is_left_of_it() {
    ListingResults results =
        search.search(new Asking(Language.FR).with("craft", "BAT-01").with("max", "10").query());

    assertThat(results.total()).isZero();
    assertThat(counts(results, "craft")).containsEntry("BAT-01", 0L);
  }

  @Test
  void results_come_in_the_order_asked_for() {
    assertThat(ids(ask("sort", "price_asc"))).containsExactly(slippers, zellige, carpet);
    assertThat(ids(ask("sort", "price_desc"))).containsExactly(carpet, zellige, slippers);
    assertThat(ids(ask("sort", "newest"))).hasSize(3);
  }

  @Test
  void crafts_pieces_shops_and_places_are_suggested_while_one_types() {
    assertThat(search.suggest("zel", Language.FR).crafts())
        .extracting(Suggestions.Craft::code)
        .contains("BAT-01");
    assertThat(search.suggest("زل", Language.AR).crafts())
        .extracting(Suggestions.Craft::code)
        .contains("BAT-01");
    assertThat(search.suggest("table ron", Language.EN).listings())
        .extracting(Suggestions.Listing::label)
        .containsExactly("Round star table");
    assertThat(search.suggest("ben sou", Language.FR).sellers())
        .extracting(Suggestions.Shop::id)
        .containsExactly(seller);
    assertThat(search.suggest("marr", Language.FR).places())
        .extracting(Suggestions.Place::code)
        .contains("MA-MAR");
    assertThat(search.suggest("xqzw", Language.FR)).isEqualTo(Suggestions.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:* OR 1=1",
        "\"unclosed",
        "(((",
        "a AND NOT b",
        "\\",
        "*",
        "?",
        "<script>alert(1)</script>",
        "{\"match_all\":{}}",
        "و",
        "le la les",
        "🧶",
        "'; drop table catalog.listing; --"
      })
  void hostile_or_strange_texts_are_only_texts(String typed) {
    ListingResults results = search.search(typed, Language.FR);

    assertThat(results.total()).isLessThanOrEqualTo(3);
    assertThat(search.suggest(typed, Language.FR)).isNotNull();
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

  private static Facet facet(ListingResults results, String name) {
    return results.facets().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  private static Map<String, Long> counts(ListingResults results, String name) {
    return facet(results, name).values().stream()
        .collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
  }
}
