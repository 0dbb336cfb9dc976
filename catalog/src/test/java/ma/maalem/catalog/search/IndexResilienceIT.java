package ma.maalem.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.listing.SampleContent;
import ma.maalem.catalog.listing.Shelf;
import ma.maalem.embedded.EmbeddedElasticsearch;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.ProblemException;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndexResilienceIT {

  private final TestDatabase db = TestDatabase.create("platform", "catalog");
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final Shelf shelf = new Shelf(db, clock);
  private final EmbeddedElasticsearch server = SearchBench.server();
  private final SearchBench search = new SearchBench(db, clock);
  private final AtomicLong nanos = new AtomicLong();
  private final KeepIndexComplete keeper = search.keeper(nanos::get);
  private final UUID seller = shelf.seller("Atelier tenace");
  private boolean dead;

  @AfterEach
  void close() {
    if (dead) {
      restart();
    }
    search.close();
    db.close();
  }

  @Test
  void while_the_server_is_dead_browsing_goes_on_at_no_cost_searching_rests_and_nothing_is_lost() {
    UUID before = publish("Bol d'avant");
    search.rebuild();
    search.index();
    kill();

    UUID meanwhile = publish("Bol pendant la panne");
    assertThatThrownBy(() -> search.search("bol", Language.FR))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.type()).isEqualTo(CatalogProblem.SEARCH_RESTS));
    ListingResults browsed = search.search(new Asking(Language.FR).with("craft", "POT-01").query());
    assertThat(browsed.degraded()).isTrue();
    assertThat(browsed.total()).isEqualTo(2);
    assertThat(ids(browsed)).containsExactly(meanwhile, before);
    assertThat(search.suggest("bo", Language.FR)).isEqualTo(Suggestions.NONE);
    assertThatThrownBy(search::index).isInstanceOf(SearchRests.class);
    long from = System.nanoTime();
    for (int i = 0; i < 100; i++) {
      assertThat(search.search(ListingQuery.everything(Language.FR)).degraded()).isTrue();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(30));

    restart();
    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              search.index();
              assertThat(ids(search.search("bol", Language.FR)))
                  .containsExactlyInAnyOrder(before, meanwhile);
            });
  }

  @Test
  void a_server_that_was_wiped_is_filled_again_from_the_database() {
    List<UUID> all = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      all.add(publish("Bol " + i));
    }
    look();
    search.index();
    assertThat(search.search("bol", Language.FR).total()).isEqualTo(30);

    kill();
    server.wipe();
    all.add(publish("Bol publié pendant"));
    restart();
    assertThatThrownBy(search::index).isInstanceOf(SearchRests.class);
    look();
    search.index();

    Set<UUID> found = new HashSet<>();
    Optional<String> cursor = Optional.empty();
    do {
      Asking asking = new Asking(Language.FR).with("size", "10");
      cursor.ifPresent(c -> asking.with("cursor", c));
      ListingResults page = search.search(asking.query());
      found.addAll(ids(page));
      cursor = page.next();
    } while (cursor.isPresent());
    assertThat(found).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void an_index_that_somebody_deletes_or_empties_is_noticed() {
    publish("Bol");
    look();
    search.index();

    search.connection().work("DELETE", "/" + search.documents().live().orElseThrow().name(), null);
    look();
    assertThat(search.search("bol", Language.FR).total()).isEqualTo(1);

    UUID lost = ids(search.search("bol", Language.FR)).get(0);
    search.connection().work("DELETE", "/listings/_doc/" + lost + "?refresh=true", null);
    assertThat(search.search("bol", Language.FR).total()).isZero();
    look();
    look();
    assertThat(search.search("bol", Language.FR).total()).isEqualTo(1);
  }

  @Test
  void a_single_lost_document_is_noticed_by_counting() {
    UUID lost = publish("Bol perdu");
    publish("Bol gardé");
    look();
    search.index();
    search.connection().work("DELETE", "/listings/_doc/" + lost + "?refresh=true", null);

    nanos.addAndGet(Duration.ofSeconds(30).toNanos());
    look();
    look();

    assertThat(ids(search.search("perdu", Language.FR))).containsExactly(lost);
  }

  @Test
  void an_older_truth_that_arrives_late_changes_nothing() {
    UUID id = publish("Bol");
    look();
    search.index();
    IndexDocument stale =
        new IndexDocument(id.toString(), Map.of("kind", "LISTING", "id", id.toString()));

    search
        .documents()
        .apply(
            List.of(new DocumentChange(stale.key(), 2, Optional.of(stale))),
            Set.of(DocumentIndex.Target.LIVE),
            true);

    assertThat(ids(search.search("bol", Language.FR))).containsExactly(id);
  }

  @Test
  void an_index_is_rebuilt_under_live_writes_without_losing_one() throws Exception {
    for (int i = 0; i < 60; i++) {
      publish("Bol " + i);
    }
    search.rebuild();
    search.index();
    AtomicBoolean stop = new AtomicBoolean();
    CompletableFuture<Void> indexing =
        CompletableFuture.runAsync(
            () -> {
              while (!stop.get()) {
                try {
                  search.index();
                } catch (SearchRests changingOver) {
                  // as the drain's loop does: again
                }
              }
            });
    CompletableFuture<List<UUID>> writing =
        CompletableFuture.supplyAsync(
            () -> {
              List<UUID> paused = new ArrayList<>();
              for (int i = 0; !stop.get() && i < 150; i++) {
                UUID id = publish("Bol vivant " + i);
                if (i % 3 == 0) {
                  shelf.pause(seller, id);
                  paused.add(id);
                } else if (i % 3 == 1) {
                  shelf.edit(
                      seller,
                      id,
                      SampleContent.titled(LocalizedText.of(Language.FR, "Bol changé " + i)));
                }
              }
              return paused;
            });
    for (int i = 0; i < 3; i++) {
      search.rebuild();
    }
    stop.set(true);
    List<UUID> paused = writing.get();
    indexing.get();
    search.index();

    Map<UUID, String> indexed = everything();
    assertThat(indexed).doesNotContainKeys(paused.toArray(UUID[]::new));
    assertThat(indexed).isEqualTo(offered());
  }

  private void kill() {
    dead = true;
    server.kill();
  }

  private void restart() {
    server.restart();
    dead = false;
  }

  /** As a look two seconds later. */
  private void look() {
    nanos.addAndGet(Duration.ofSeconds(2).toNanos());
    keeper.drain();
  }

  private UUID publish(String title) {
    clock.advance(Duration.ofMillis(1));
    return shelf.publish(seller, SampleContent.titled(LocalizedText.of(Language.FR, title)));
  }

  private Map<UUID, String> everything() {
    return collect(false);
  }

  private Map<UUID, String> offered() {
    return collect(true);
  }

  private Map<UUID, String> collect(boolean fromDatabase) {
    Map<UUID, String> all = new HashMap<>();
    Optional<String> cursor = Optional.empty();
    do {
      Asking asking = new Asking(Language.FR).with("size", "100");
      cursor.ifPresent(c -> asking.with("cursor", c));
      ListingResults page =
          fromDatabase ? search.browse(asking.query()) : search.search(asking.query());
      page.items().forEach(card -> all.put(card.id(), card.title().in(Language.FR)));
      cursor = page.next();
    } while (cursor.isPresent());
    return all;
  }

  private static List<UUID> ids(ListingResults results) {
    return results.items().stream().map(ListingCard::id).toList();
  }
}
