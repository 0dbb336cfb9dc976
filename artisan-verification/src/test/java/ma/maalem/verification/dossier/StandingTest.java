package ma.maalem.verification.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.DomainEvent;
import ma.maalem.kernel.ProblemException;
import ma.maalem.verification.ArtisanKind;
import ma.maalem.verification.ArtisanVerified;
import ma.maalem.verification.SellingSuspended;
import ma.maalem.verification.SuspensionCause;
import ma.maalem.verification.registry.CardStatus;
import ma.maalem.verification.registry.RegistryRecord;
import ma.maalem.verification.registry.RegistryStatus;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Actor.Machine CLOCK = new Actor.Machine("clock");

  private final Chamber chamber = new Chamber();

  @Test
  void a_card_is_good_through_its_last_day_and_not_a_second_longer() {
    // the card's last day in the tests is 21 November 2027; Morocco is at UTC+1
    UUID id = chamber.verified("N1");
    moveTo("2027-11-21T22:59:59Z");
    assertThat(chamber.lapse.lapse(CLOCK, 10)).isZero();
    assertThat(chamber.state(id)).isEqualTo(DossierState.VERIFIED);

    moveTo("2027-11-21T23:00:00Z");

    assertThat(chamber.lapse.lapse(CLOCK, 10)).isEqualTo(1);
    assertThat(chamber.state(id)).isEqualTo(DossierState.CARD_EXPIRED);
    assertThat(lastSuspension().cause()).isEqualTo(SuspensionCause.CARD_EXPIRED);
    assertThat(chamber.lapse.lapse(CLOCK, 10)).isZero();
  }

  @Test
  void a_renewed_card_brings_the_artisan_back() {
    UUID id = chamber.verified("N1");
    moveTo("2027-12-01T10:00:00Z");
    chamber.lapse.lapse(CLOCK, 10);

    chamber.report(active(Chamber.TODAY.plusYears(4), CardStatus.VALID));

    assertThat(chamber.state(id)).isEqualTo(DossierState.VERIFIED);
    ArtisanVerified back = last(ArtisanVerified.class);
    assertThat(back.cardExpiresOn()).isEqualTo(Chamber.TODAY.plusYears(4));
    assertThat(back.version()).isGreaterThan(lastSuspension().version());
    assertThat(chamber.lapse.lapse(CLOCK, 10)).isZero();
  }

  @Test
  void a_card_renewed_in_time_is_told_without_a_change_of_state() {
    UUID id = chamber.verified("N1");

    chamber.report(active(Chamber.TODAY.plusYears(4), CardStatus.VALID));

    assertThat(chamber.state(id)).isEqualTo(DossierState.VERIFIED);
    assertThat(chamber.outbox.events(ArtisanVerified.class)).hasSize(2);
    assertThat(chamber.outbox.events(SellingSuspended.class)).isEmpty();
    moveTo("2027-12-01T10:00:00Z");
    assertThat(chamber.lapse.lapse(CLOCK, 10)).isZero();
  }

  @Test
  void a_report_that_changes_nothing_of_note_is_not_told() {
    UUID id = chamber.verified("N1");
    List<DomainEvent> before = chamber.outbox.events();

    chamber.report(Chamber.entry("N1"));

    assertThat(chamber.outbox.events()).isEqualTo(before);
    assertThat(chamber.view(id).history()).hasSize(4);
  }

  @Test
  void what_the_registry_reports_decides_at_once() {
    assertThat(after(RegistryStatus.SUSPENDED, CardStatus.VALID))
        .isEqualTo("SUSPENDED REGISTRY_SUSPENDED");
    assertThat(after(RegistryStatus.STRUCK_OFF, CardStatus.VALID))
        .isEqualTo("STRUCK_OFF REGISTRY_STRUCK_OFF");
    assertThat(after(RegistryStatus.ACTIVE, CardStatus.LOST)).isEqualTo("SUSPENDED CARD_WITHDRAWN");
    assertThat(after(RegistryStatus.ACTIVE, CardStatus.REVOKED))
        .isEqualTo("SUSPENDED CARD_WITHDRAWN");
    assertThat(after(RegistryStatus.ACTIVE, CardStatus.SUSPENDED))
        .isEqualTo("SUSPENDED CARD_WITHDRAWN");
    assertThat(after(RegistryStatus.ACTIVE, CardStatus.EXPIRED))
        .isEqualTo("CARD_EXPIRED CARD_EXPIRED");
    assertThat(after(RegistryStatus.SUSPENDED, CardStatus.EXPIRED))
        .isEqualTo("SUSPENDED REGISTRY_SUSPENDED");
  }

  private static String after(RegistryStatus status, CardStatus card) {
    Chamber fresh = new Chamber();
    UUID id = fresh.verified("N1");
    fresh.report(
        Chamber.entry(
            "N1",
            ArtisanKind.ARTISAN,
            status,
            Chamber.card("N1", Chamber.TODAY.plusYears(1), card)));
    List<SellingSuspended> told = fresh.outbox.events(SellingSuspended.class);
    return fresh.state(id) + " " + told.get(told.size() - 1).cause();
  }

  @Test
  void a_lifted_registry_suspension_brings_the_artisan_back() {
    UUID id = chamber.verified("N1");
    chamber.report(registered(RegistryStatus.SUSPENDED));

    chamber.report(registered(RegistryStatus.ACTIVE));

    assertThat(chamber.state(id)).isEqualTo(DossierState.VERIFIED);
    assertThat(last(ArtisanVerified.class).version()).isGreaterThan(lastSuspension().version());
  }

  @Test
  void whoever_was_struck_off_and_is_listed_again_is_looked_at_anew() {
    UUID id = chamber.verified("N1");
    chamber.report(registered(RegistryStatus.STRUCK_OFF));
    chamber.report(registered(RegistryStatus.SUSPENDED));
    assertThat(chamber.state(id)).isEqualTo(DossierState.STRUCK_OFF);

    chamber.report(registered(RegistryStatus.ACTIVE));

    assertThat(chamber.state(id)).isEqualTo(DossierState.SUBMITTED);
    assertThat(chamber.outbox.events(ArtisanVerified.class)).hasSize(1);
    chamber.takeUp.takeUp(chamber.officer, id, 0);
    chamber.accept.accept(chamber.officer, id, 0);
    assertThat(last(ArtisanVerified.class).version()).isGreaterThan(lastSuspension().version());
  }

  @Test
  void an_enterprise_falls_with_its_supervising_artisan_and_rises_with_the_next() {
    chamber.registry.put(Chamber.entry("BOSS"));
    chamber.registry.put(Chamber.entry("NEXT"));
    chamber.registry.put(enterprise("BOSS"));
    UUID id = chamber.onDesk("N1");
    chamber.accept.accept(chamber.officer, id, 0);

    chamber.report(
        Chamber.entry(
            "BOSS", ArtisanKind.ARTISAN, RegistryStatus.STRUCK_OFF, Chamber.card("BOSS")));
    assertThat(chamber.state(id)).isEqualTo(DossierState.SUSPENDED);
    assertThat(lastSuspension().cause()).isEqualTo(SuspensionCause.SUPERVISOR_MISSING);
    chamber.report(enterprise("NEXT"));

    assertThat(chamber.state(id)).isEqualTo(DossierState.VERIFIED);
  }

  @Test
  void the_chamber_suspends_and_lifts() {
    UUID id = chamber.verified("N1");

    chamber.suspend.suspend(
        chamber.officer, id, 0, new Ruling(Set.of(ReviewReason.UNSAFE_GOODS), "Plomb"));

    assertThat(chamber.state(id)).isEqualTo(DossierState.SUSPENDED);
    assertThat(lastSuspension().cause()).isEqualTo(SuspensionCause.CHAMBER_DECISION);
    assertThat(chamber.view(id).lastStep().message()).isEqualTo("Plomb");
    assertThat(chamber.view(id).suspendedByChamber()).contains(ReviewReason.UNSAFE_GOODS);
    chamber.lift.lift(chamber.officer, id, 0, "Analyses conformes");
    assertThat(chamber.state(id)).isEqualTo(DossierState.VERIFIED);
    assertThat(last(ArtisanVerified.class).version()).isGreaterThan(lastSuspension().version());
  }

  @Test
  void the_chambers_suspension_outlasts_a_new_card() {
    UUID id = chamber.verified("N1");
    chamber.suspend.suspend(
        chamber.officer, id, 0, new Ruling(Set.of(ReviewReason.COMPLAINTS), ""));

    chamber.report(active(Chamber.TODAY.plusYears(4), CardStatus.VALID));

    assertThat(chamber.state(id)).isEqualTo(DossierState.SUSPENDED);
    assertThat(chamber.outbox.events(ArtisanVerified.class)).hasSize(1);
  }

  @Test
  void lifting_does_not_renew_a_card() {
    UUID id = chamber.verified("N1");
    chamber.suspend.suspend(
        chamber.officer, id, 0, new Ruling(Set.of(ReviewReason.COMPLAINTS), ""));
    moveTo("2028-01-01T10:00:00Z");
    assertThat(chamber.lapse.lapse(CLOCK, 10)).isZero();

    chamber.lift.lift(chamber.officer, id, 0, "");

    assertThat(chamber.state(id)).isEqualTo(DossierState.CARD_EXPIRED);
    assertThat(lastSuspension().cause()).isEqualTo(SuspensionCause.CARD_EXPIRED);
  }

  @Test
  void another_cause_behind_the_same_state_is_told() {
    UUID id = chamber.verified("N1");
    chamber.suspend.suspend(
        chamber.officer, id, 0, new Ruling(Set.of(ReviewReason.COMPLAINTS), ""));

    chamber.report(registered(RegistryStatus.SUSPENDED));

    assertThat(chamber.state(id)).isEqualTo(DossierState.SUSPENDED);
    assertThat(lastSuspension().cause()).isEqualTo(SuspensionCause.REGISTRY_SUSPENDED);
    chamber.lift.lift(chamber.officer, id, 0, "");
    assertThat(chamber.state(id)).isEqualTo(DossierState.SUSPENDED);
  }

  @Test
  void only_accepted_artisans_are_suspended_and_only_once() {
    UUID onDesk = chamber.onDesk("N2");
    UUID verified = chamber.verified("N1");
    chamber.suspend.suspend(
        chamber.officer, verified, 0, new Ruling(Set.of(ReviewReason.COMPLAINTS), ""));

    for (UUID id : List.of(onDesk, verified)) {
      assertThatThrownBy(
              () ->
                  chamber.suspend.suspend(
                      chamber.officer, id, 0, new Ruling(Set.of(ReviewReason.COMPLAINTS), "")))
          .isInstanceOfSatisfying(
              ProblemException.class,
              refusal -> assertThat(refusal.type()).isEqualTo(DossierProblem.TRANSITION_REFUSED));
    }
    assertThatThrownBy(() -> chamber.lift.lift(chamber.officer, onDesk, 0, ""))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void the_registry_does_not_move_a_dossier_that_was_never_accepted() {
    UUID id = chamber.onDesk("N1");

    chamber.report(registered(RegistryStatus.STRUCK_OFF));

    assertThat(chamber.state(id)).isEqualTo(DossierState.IN_REVIEW);
  }

  @Test
  void versions_of_an_artisans_events_only_grow() {
    UUID id = chamber.verified("N1");
    chamber.report(registered(RegistryStatus.SUSPENDED));
    chamber.suspend.suspend(
        chamber.officer, id, 0, new Ruling(Set.of(ReviewReason.COMPLAINTS), ""));
    chamber.report(registered(RegistryStatus.ACTIVE));
    chamber.lift.lift(chamber.officer, id, 0, "");

    List<Long> versions =
        chamber.outbox.events().stream()
            .filter(e -> !(e instanceof DossierMoved))
            .map(
                e ->
                    e instanceof ArtisanVerified v ? v.version() : ((SellingSuspended) e).version())
            .toList();
    assertThat(versions).isSorted().doesNotHaveDuplicates();
    assertThat(chamber.state(id)).isEqualTo(DossierState.VERIFIED);
  }

  private static RegistryRecord registered(RegistryStatus status) {
    return Chamber.entry("N1", ArtisanKind.ARTISAN, status, Chamber.card("N1"));
  }

  private static RegistryRecord active(LocalDate expires, CardStatus status) {
    return Chamber.entry(
        "N1", ArtisanKind.ARTISAN, RegistryStatus.ACTIVE, Chamber.card("N1", expires, status));
  }

  private static RegistryRecord enterprise(String supervisor) {
    return Chamber.entry(
        "N1",
        ArtisanKind.ENTERPRISE,
        RegistryStatus.ACTIVE,
        Chamber.card("N1"),
        Optional.of(supervisor));
  }

  private void moveTo(String instant) {
    chamber.clock.advance(Duration.between(chamber.clock.instant(), Instant.parse(instant)));
  }

  private SellingSuspended lastSuspension() {
    return last(SellingSuspended.class);
  }

  private <E extends DomainEvent> E last(Class<E> type) {
    List<E> events = chamber.outbox.events(type);
    return events.get(events.size() - 1);
  }
}
