package ma.maalem.verification.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.ProblemException;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class JpaDossiersIT extends DossiersContract {

  private static final TestDatabase DB = TestDatabase.create("platform", "verification");

  private final JpaDossiers dossiers = DB.wire(new JpaDossiers());
  private final Chamber chamber = new Chamber();

  @AfterAll
  static void close() {
    DB.close();
  }

  @Override
  Dossiers dossiers() {
    return dossiers;
  }

  @Override
  <T> T transaction(Supplier<T> work) {
    return DB.transaction(work);
  }

  @Test
  void of_two_officers_with_the_same_version_one_is_refused() {
    String number = "RACE-1";
    UUID id = onDesk(number);
    int version = DB.transaction(() -> dossiers.find(id).orElseThrow().version());
    CountDownLatch both = new CountDownLatch(2);
    Supplier<Boolean> reject =
        () -> {
          both.countDown();
          await(both);
          try {
            return DB.transaction(
                () -> {
                  Dossier dossier = dossiers.lockInRegion(chamber.officer, id, version);
                  dossier.reject(
                      chamber.officer,
                      new Ruling(Set.of(ReviewReason.NOT_IN_REGISTRY), ""),
                      chamber.clock.instant());
                  return true;
                });
          } catch (ProblemException refusal) {
            assertThat(refusal.type()).isEqualTo(DossierProblem.CHANGED_MEANWHILE);
            return false;
          }
        };
    CompletableFuture<Boolean> one = CompletableFuture.supplyAsync(reject);
    CompletableFuture<Boolean> two = CompletableFuture.supplyAsync(reject);

    assertThat(List.of(one.join(), two.join())).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void the_database_itself_refuses_a_second_holder_of_a_number() {
    accept(onDesk("TWICE-1"), "TWICE-1");
    UUID second = onDesk("TWICE-1");

    assertThatThrownBy(() -> accept(second, "TWICE-1")).hasStackTraceContaining("dossier_holder");
  }

  @Test
  void a_lapsed_card_is_handed_to_one_instance_only() {
    UUID id = onDesk("LAPSE-1");
    accept(id, "LAPSE-1");
    var later = Chamber.TODAY.plusYears(2);

    List<UUID> other = new ArrayList<>();
    List<UUID> mine =
        DB.transaction(
            () -> {
              List<UUID> held = dossiers.withCardLapsed(later, 100);
              other.addAll(
                  CompletableFuture.supplyAsync(
                          () -> DB.transaction(() -> dossiers.withCardLapsed(later, 100)))
                      .join());
              return held;
            });

    assertThat(mine).contains(id);
    assertThat(other).doesNotContain(id);
  }

  private UUID onDesk(String number) {
    return DB.transaction(
        () -> {
          Actor.Artisan artisan = chamber.artisan();
          Dossier dossier = new Dossier(Ids.next(), artisan, chamber.clock.instant());
          dossiers.add(dossier);
          dossier.edit(Chamber.declaration(number));
          dossier.attachCardScan("scan");
          dossier.submit(artisan, chamber.clock.instant());
          dossier.takeUp(chamber.officer, chamber.clock.instant());
          return dossier.id();
        });
  }

  private void accept(UUID id, String number) {
    DB.transaction(
        () ->
            dossiers
                .lock(id)
                .orElseThrow()
                .accept(chamber.officer, Chamber.entry(number), chamber.clock.instant()));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
