package ma.maalem.verification.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import org.junit.jupiter.api.Test;

/** What every keeper of dossiers does. */
abstract class DossiersContract {

  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

  private final Actor.Artisan artisan = new Actor.Artisan(UUID.randomUUID());
  private final Actor.Officer officer = new Actor.Officer(UUID.randomUUID(), "CAR-07");

  abstract Dossiers dossiers();

  abstract <T> T transaction(Supplier<T> work);

  @Test
  void a_dossier_comes_back_with_its_history() {
    String number = number();
    UUID id = submitted(number);

    DossierView view = transaction(() -> dossiers().find(id).orElseThrow().view());

    assertThat(view.declaration()).isEqualTo(declared(number));
    assertThat(view.account()).isEqualTo(artisan.account());
    assertThat(view.state()).isEqualTo(DossierState.SUBMITTED);
    assertThat(view.chamber()).isEqualTo("CAR-07");
    assertThat(view.submittedAt()).contains(AT);
    assertThat(view.history())
        .containsExactly(
            new StepView(1, AT, StepKind.OPENED, DossierState.DRAFT, List.of(), ""),
            new StepView(2, AT, StepKind.SUBMITTED, DossierState.SUBMITTED, List.of(), ""));
  }

  @Test
  void what_is_done_to_a_held_dossier_is_kept() {
    UUID id = submitted(number());

    transaction(
        () -> {
          Dossier dossier = dossiers().lock(id).orElseThrow();
          dossier.takeUp(officer, AT);
          return dossier.returnToArtisan(
              officer, new Ruling(Set.of(ReviewReason.CARD_UNREADABLE), "Floue"), AT);
        });

    StepView step = transaction(() -> dossiers().find(id).orElseThrow().view().lastStep());
    assertThat(step)
        .isEqualTo(
            new StepView(
                4,
                AT,
                StepKind.RETURNED,
                DossierState.NEEDS_INFO,
                List.of("card-unreadable"),
                "Floue"));
  }

  @Test
  void the_latest_dossier_of_an_account_is_its_own() {
    UUID rejected = submitted(number());
    transaction(
        () -> {
          Dossier dossier = dossiers().lock(rejected).orElseThrow();
          dossier.takeUp(officer, AT);
          return dossier.reject(officer, new Ruling(Set.of(ReviewReason.NOT_IN_REGISTRY), ""), AT);
        });
    assertThat(transaction(() -> own())).isEqualTo(rejected);

    UUID next = submitted(number());

    assertThat(transaction(() -> own())).isEqualTo(next);
    assertThat(transaction(() -> dossiers().ofAccount(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void those_that_declare_a_number_are_found_by_it() {
    String number = number();
    UUID id = submitted(number);

    assertThat(
            transaction(
                () ->
                    dossiers().lockDeclaring(Set.of(number, "nobody's")).stream()
                        .map(Dossier::id)
                        .toList()))
        .containsExactly(id);
  }

  @Test
  void a_lapsed_card_is_due_the_day_after_its_last() {
    String number = number();
    UUID id = submitted(number);
    transaction(
        () -> {
          Dossier dossier = dossiers().lock(id).orElseThrow();
          dossier.takeUp(officer, AT);
          return dossier.accept(officer, Chamber.entry(number), AT);
        });
    LocalDate last = Chamber.TODAY.plusYears(1);

    assertThat(transaction(() -> dossiers().withCardLapsed(last, 10))).doesNotContain(id);
    assertThat(transaction(() -> dossiers().withCardLapsed(last.plusDays(1), 10))).contains(id);
  }

  private UUID own() {
    return dossiers().ofAccount(artisan.account()).orElseThrow().id();
  }

  private UUID submitted(String number) {
    return transaction(
        () -> {
          Dossier dossier = new Dossier(Ids.next(), artisan, AT);
          dossiers().add(dossier);
          dossier.edit(declared(number));
          dossier.attachCardScan("scan");
          dossier.submit(artisan, AT);
          return dossier.id();
        });
  }

  private static Declaration declared(String number) {
    return Chamber.declaration(number).checked(craft -> craft.equals("TAP-01"));
  }

  private static String number() {
    return Ids.next().toString().toUpperCase(Locale.ROOT);
  }
}
