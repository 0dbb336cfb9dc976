package ma.maalem.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.maalem.catalog.listing.SampleContent;
import ma.maalem.catalog.listing.Shelf;
import ma.maalem.kernel.Language;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A page costs the same number of statements whether it shows one piece or forty. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryCountIT {

  private final TestDatabase db = TestDatabase.create("platform", "catalog");
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final Shelf shelf = new Shelf(db, clock);
  private final SearchBench search = new SearchBench(db, clock);
  private final List<UUID> pieces = new ArrayList<>();

  @BeforeAll
  void offer() {
    for (int i = 0; i < 40; i++) {
      pieces.add(shelf.publish(shelf.seller("Atelier " + i), SampleContent.PLATE));
    }
    search.rebuild();
    search.index();
  }

  @AfterAll
  void close() {
    search.close();
    db.close();
  }

  @Test
  void a_page_of_results_asks_the_database_nothing() {
    assertThat(statements(() -> search.search(of(40)))).isZero();
  }

  @Test
  void browsing_takes_two_statements() {
    assertThat(statements(() -> search.browse(of(1)))).isEqualTo(2);
    assertThat(statements(() -> search.browse(of(40)))).isEqualTo(2);
  }

  @Test
  void a_listing_and_forty_offers_take_one_statement_each() {
    assertThat(statements(() -> shelf.read(pieces.get(0).toString()))).isEqualTo(1);
    assertThat(statements(() -> shelf.offers().find(pieces))).isEqualTo(1);
    assertThat(statements(() -> shelf.sellers().sellers().find(pieces))).isEqualTo(1);
  }

  @Test
  void telling_the_index_of_forty_changes_takes_as_many_statements_as_of_one() {
    db.transaction(() -> shelf.search().listings(pieces.subList(0, 1)));
    long one = statements(search::index);

    db.transaction(() -> shelf.search().listings(pieces));

    assertThat(statements(search::index)).isEqualTo(one).isLessThan(12);
  }

  private static ListingQuery of(int size) {
    return new Asking(Language.FR).with("size", Integer.toString(size)).query();
  }

  private long statements(Runnable work) {
    long before = db.statements();
    db.transaction(work);
    return db.statements() - before;
  }
}
