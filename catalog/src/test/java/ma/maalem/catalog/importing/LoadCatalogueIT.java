package ma.maalem.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.listing.ListingView;
import ma.maalem.catalog.listing.Shelf;
import ma.maalem.catalog.search.ListingQuery;
import ma.maalem.catalog.search.SearchBench;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Violation;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadCatalogueIT {

  private static final String LINE =
      """
      {"sku":"TAP01-%06d","craft_code":"TAP-01","branch_code":"TAP","hs6":"570110","seller":%d,\
      "title":{"fr":"Tapis de Rabat blanc","ar":"الزربية الرباطية أبيض","en":"Rabat carpet, white"},\
      "description":{"fr":"Pièce faite main.","ar":"قطعة يدوية.","en":"Handmade."},\
      "price_minor":94500,"currency":"MAD","stock":%d,"unique":false,"made_to_order":%s,\
      "weight_g":11087,"dims_cm":[168,178,3],"materials":["wool","cotton warp"],\
      "province":"MA-RAB","province_name":{"fr":"Rabat","ar":"الرباط","en":"Rabat"}}""";

  private final TestDatabase db = TestDatabase.create("platform", "catalog");
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final Crafts crafts = new Crafts();
  private final Shelves shelves = db.wire(new JpaShelves(crafts, clock));
  private final LoadCatalogue load = new LoadCatalogue(shelves, crafts);
  private final ReadCatalogueFile read = new ReadCatalogueFile(load, clock);
  private final Actor operator = new Actor.Operator(UUID.randomUUID());

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void a_catalogue_is_on_offer_and_searchable_as_it_was_written() {
    ImportReport report = read(lines(2_500));

    assertThat(report).isEqualTo(new ImportReport(2_500, 2_500, 0, 0, List.of()));
    try (SearchBench search = new SearchBench(db, clock)) {
      search.rebuild();
      search.index();
      assertThat(search.search(ListingQuery.everything(Language.FR)).total()).isEqualTo(2_500);
      UUID id = search.search("rabat carpet", Language.EN).items().get(0).id();
      ListingView view = new Shelf(db, clock).read(id.toString());
      assertThat(view.title().in(Language.AR)).isEqualTo("الزربية الرباطية أبيض");
      assertThat(view.price()).isEqualTo(Money.mad(94_500));
      assertThat(view.packed().width()).isEqualTo(178);
      assertThat(view.forSale()).isTrue();
    }
  }

  @Test
  void the_same_catalogue_again_adds_only_what_is_missing() {
    read(lines(30));

    ImportReport again = read(lines(40));

    assertThat(again.added()).isEqualTo(10);
    assertThat(again.known()).isEqualTo(30);
  }

  @Test
  void lines_that_are_damaged_are_reported_and_the_others_are_taken_in() {
    String good = lines(3);
    String damaged =
        good
            + "\n{\"sku\":\n"
            + LINE.formatted(7, 1, 5, false).replace("TAP-01", "XXX-99")
            + "\n"
            + LINE.formatted(8, 1, -5, false)
            + "\n"
            + LINE.formatted(9, 1, 5, false).replace("MA-RAB", "MA-XXX")
            + "\n"
            + LINE.formatted(10, 1, 5, false).replace("MAD", "EUR")
            + "\n[]\n"
            + LINE.formatted(11, 1, 5, true);

    ImportReport report = read(damaged);

    assertThat(report.added()).isEqualTo(4);
    assertThat(report.rejected()).isEqualTo(6);
    assertThat(report.violations())
        .extracting(Violation::pointer)
        .containsExactly("/3", "/4/craft", "/5/stock", "/6", "/7", "/8");
  }

  @Test
  void only_those_who_run_the_marketplace_load_catalogues() {
    assertThatThrownBy(() -> read.read(new Actor.Artisan(UUID.randomUUID()), reader(lines(1))))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.type()).isEqualTo(CatalogProblem.OPERATORS_ONLY));
  }

  @Test
  void thousands_of_listings_are_loaded_in_a_second() {
    read(lines(2_000));
    String many = lines(12_000);

    long from = System.nanoTime();
    ImportReport report = read(many);
    double seconds = (System.nanoTime() - from) / 1e9;

    System.out.printf("Loaded %d listings at %.0f/s%n", report.added(), report.added() / seconds);
    assertThat(report.added() / seconds).isGreaterThan(1_000);
  }

  private ImportReport read(String text) {
    return db.transaction(() -> read.read(operator, reader(text)));
  }

  private static BufferedReader reader(String text) {
    return new BufferedReader(new StringReader(text));
  }

  private static String lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> LINE.formatted(i, i / 40, i % 7, i % 5 == 0))
        .collect(Collectors.joining("\n"));
  }
}
