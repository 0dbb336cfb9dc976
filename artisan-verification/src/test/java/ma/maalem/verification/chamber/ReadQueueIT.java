package ma.maalem.verification.chamber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Page;
import ma.maalem.kernel.ProblemException;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.TestDatabase;
import ma.maalem.verification.dossier.DossierState;
import ma.maalem.verification.dossier.QueueRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadQueueIT {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private final TestDatabase db = TestDatabase.create("platform", "verification");
  private final QueueRows rows = new QueueRows(db);
  private final ReadQueue queue = new ReadQueue(db.wire(new JpaQueues()), new MovableClock(NOW));
  private final Actor.Officer marrakech = new Actor.Officer(UUID.randomUUID(), "CAR-07");
  private final Actor.NationalOfficer ministry = new Actor.NationalOfficer(UUID.randomUUID());

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void an_officer_sees_the_own_region_and_the_ministry_sees_all() {
    UUID here = submitted("N1", "MA-MAR", 1);
    UUID there = submitted("N2", "MA-FES", 2);
    rows.draft(NOW);

    assertThat(ids(marrakech, Optional.empty())).containsExactly(here);
    assertThat(ids(marrakech, Optional.of("CAR-03"))).containsExactly(here);
    assertThat(ids(ministry, Optional.empty())).containsExactly(there, here);
    assertThat(ids(ministry, Optional.of("CAR-03"))).containsExactly(there);
    assertThatThrownBy(() -> ids(new Actor.Artisan(UUID.randomUUID()), Optional.empty()))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void whoever_waits_longest_comes_first_page_by_page() {
    List<UUID> expected = new ArrayList<>();
    for (int day = 30; day > 0; day--) {
      expected.add(submitted("N" + day, "MA-MAR", day));
    }
    List<UUID> seen = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<QueueEntry> page = page(marrakech, "", cursor, 7);
      page.items().forEach(entry -> seen.add(entry.id()));
      cursor = page.next();
    } while (cursor.isPresent());

    assertThat(seen).isEqualTo(expected);
  }

  @Test
  void a_queue_is_searched_by_number_and_name() {
    rows.submitted("NIA-7", "MA-MAR", LocalizedText.of("Dar Zellij", "دار الزليج", ""), NOW);
    submitted("NIA-8", "MA-MAR", 1);

    assertThat(page(marrakech, "nia-7", Optional.empty(), 10).items()).hasSize(1);
    assertThat(page(marrakech, "الزليج", Optional.empty(), 10).items()).hasSize(1);
    assertThat(page(marrakech, "100%_'", Optional.empty(), 10).items()).isEmpty();
  }

  @Test
  void a_made_up_cursor_begins_at_the_first_page() {
    submitted("N1", "MA-MAR", 1);

    for (String cursor : List.of("", "~", "x~y", "2026-11-21T10:00:00Z~nonsense")) {
      assertThat(page(marrakech, "", Optional.of(cursor), 10).items()).hasSize(1);
    }
  }

  @Test
  void figures_tell_how_much_waits_and_how_long() {
    submitted("N1", "MA-MAR", 10);
    submitted("N2", "MA-MAR", 1);
    rows.takenUp(submitted("N3", "MA-MAR", 3), marrakech, NOW);
    submitted("N4", "MA-FES", 20);

    QueueFigures figures = db.transaction(() -> queue.figures(marrakech, Optional.empty()));

    assertThat(figures.count(DossierState.SUBMITTED)).isEqualTo(2);
    assertThat(figures.count(DossierState.IN_REVIEW)).isEqualTo(1);
    assertThat(figures.count(DossierState.VERIFIED)).isZero();
    assertThat(figures.waitingSince()).contains(NOW.minus(Duration.ofDays(10)));
    assertThat(figures.waitingLong()).isEqualTo(1);
  }

  private UUID submitted(String number, String province, int daysAgo) {
    return rows.submitted(
        number, province, LocalizedText.EMPTY, NOW.minus(Duration.ofDays(daysAgo)));
  }

  private List<UUID> ids(Actor actor, Optional<String> chamber) {
    return db.transaction(
        () ->
            queue
                .page(actor, chamber, EnumSet.allOf(DossierState.class), "", Optional.empty(), 100)
                .items()
                .stream()
                .map(QueueEntry::id)
                .toList());
  }

  private Page<QueueEntry> page(Actor actor, String text, Optional<String> cursor, int size) {
    return db.transaction(
        () -> queue.page(actor, Optional.empty(), ReadQueue.WAITING, text, cursor, size));
  }
}
