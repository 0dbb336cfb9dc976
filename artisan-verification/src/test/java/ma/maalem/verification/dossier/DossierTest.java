package ma.maalem.verification.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.ProblemType;
import ma.maalem.verification.ArtisanKind;
import ma.maalem.verification.ArtisanVerified;
import ma.maalem.verification.registry.CardStatus;
import ma.maalem.verification.registry.RegistryRecord;
import ma.maalem.verification.registry.RegistryStatus;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DossierTest {

  private final Chamber chamber = new Chamber();
  private final Actor.Artisan artisan = chamber.artisan();

  @Test
  void an_artisan_has_one_dossier_and_finds_it_again() {
    UUID id = chamber.open.open(artisan);

    assertThat(chamber.open.open(artisan)).isEqualTo(id);
    assertThat(chamber.read.own(artisan).orElseThrow().state()).isEqualTo(DossierState.DRAFT);
  }

  @Test
  void an_incomplete_dossier_is_not_submitted_and_every_gap_is_named() {
    UUID id = chamber.open.open(artisan);

    assertThat(refusal(() -> chamber.submit.submit(artisan, id, 0)))
        .satisfies(
            refusal -> {
              assertThat(refusal.type()).isEqualTo(DossierProblem.INCOMPLETE_DOSSIER);
              assertThat(refusal.violations())
                  .extracting(v -> v.pointer())
                  .containsExactly("/registryNumber", "/cardNumber", "/province", "/cardScan");
            });
  }

  @Test
  void what_is_declared_is_checked_field_by_field() {
    UUID id = chamber.open.open(artisan);
    Declaration wrong =
        new Declaration(
            "N".repeat(65),
            "",
            "MA-XXX",
            "a".repeat(201),
            "",
            "NO-99",
            LocalizedText.of("x", "", ""),
            "12");

    assertThat(refusal(() -> chamber.edit.edit(artisan, id, 0, wrong)).violations())
        .extracting(v -> v.pointer() + " " + v.code())
        .containsExactlyInAnyOrder(
            "/registryNumber too-long",
            "/address too-long",
            "/province unknown",
            "/craft unknown",
            "/tradeName/fr too-short",
            "/phone not-a-phone");
    assertThat(chamber.read.own(artisan).orElseThrow().declaration()).isEqualTo(Declaration.EMPTY);
  }

  @Test
  void numbers_and_phones_are_kept_in_one_notation() {
    UUID id = chamber.open.open(artisan);

    chamber.edit.edit(
        artisan,
        id,
        0,
        new Declaration(" nia ٠١٢ ", "cp-1", "", "", "", "", LocalizedText.EMPTY, "٠٦٦١٢٣٤٥٦٧"));

    Declaration kept = chamber.read.own(artisan).orElseThrow().declaration();
    assertThat(kept.registryNumber()).isEqualTo("NIA012");
    assertThat(kept.cardNumber()).isEqualTo("CP-1");
    assertThat(kept.phone()).isEqualTo("+212661234567");
  }

  @Test
  void a_submitted_dossier_is_seen_by_the_chamber_of_its_region_and_the_ministry_only() {
    UUID id = chamber.submitted(artisan, "N1");

    assertThat(chamber.read.get(chamber.officer, id).chamber()).isEqualTo("CAR-07");
    assertThat(chamber.read.get(chamber.ministry, id).id()).isEqualTo(id);
    assertThat(chamber.read.get(artisan, id).id()).isEqualTo(id);
    for (Actor stranger :
        List.of(
            chamber.elsewhere,
            chamber.artisan(),
            new Actor.Guest(),
            new Actor.Buyer(artisan.account()),
            new Actor.Operator(UUID.randomUUID()))) {
      refused(DossierProblem.UNKNOWN_DOSSIER, () -> chamber.read.get(stranger, id));
      refused(DossierProblem.UNKNOWN_DOSSIER, () -> chamber.readScan.read(stranger, id, 800));
    }
    assertThat(chamber.readScan.read(chamber.officer, id, 800)).hasSize(3);
  }

  @Test
  void a_draft_is_nobodys_business() {
    UUID id = chamber.open.open(artisan);
    chamber.edit.edit(artisan, id, 0, Chamber.declaration("N1"));

    refused(DossierProblem.UNKNOWN_DOSSIER, () -> chamber.read.get(chamber.officer, id));
    refused(DossierProblem.UNKNOWN_DOSSIER, () -> chamber.takeUp.takeUp(chamber.officer, id, 0));
  }

  @Test
  void another_regions_officer_can_do_nothing() {
    UUID id = chamber.submitted(artisan, "N1");
    Actor.Officer stranger = chamber.elsewhere;

    refused(DossierProblem.UNKNOWN_DOSSIER, () -> chamber.takeUp.takeUp(stranger, id, 0));
    chamber.takeUp.takeUp(chamber.officer, id, 0);
    refused(DossierProblem.UNKNOWN_DOSSIER, () -> chamber.accept.accept(stranger, id, 0));
    refused(
        DossierProblem.UNKNOWN_DOSSIER,
        () -> chamber.reject.reject(stranger, id, 0, ruling(ReviewReason.NOT_IN_REGISTRY)));
    refused(
        DossierProblem.UNKNOWN_DOSSIER,
        () -> chamber.ask.request(stranger, id, 0, ruling(ReviewReason.CARD_UNREADABLE)));
    refused(
        DossierProblem.UNKNOWN_DOSSIER,
        () ->
            chamber.suspend.suspend(
                stranger, id, 0, new Ruling(Set.of(ReviewReason.COMPLAINTS), "")));
    refused(DossierProblem.UNKNOWN_DOSSIER, () -> chamber.lift.lift(stranger, id, 0, ""));
  }

  @Test
  void an_accepted_artisan_is_told_to_the_other_modules() {
    UUID id = chamber.verified("N1");

    ArtisanVerified event = chamber.outbox.events(ArtisanVerified.class).get(0);
    assertThat(event.artisanId()).isEqualTo(id);
    assertThat(event.account()).isEqualTo(chamber.view(id).account());
    assertThat(event.name()).isEqualTo(Chamber.declaration("N1").tradeName());
    assertThat(event.province()).isEqualTo(Chamber.MARRAKECH);
    assertThat(event.chamber()).isEqualTo("CAR-07");
    assertThat(event.cardExpiresOn()).isEqualTo(Chamber.TODAY.plusYears(1));
    assertThat(event.version()).isEqualTo(chamber.view(id).lastStep().number());
  }

  @Test
  void without_a_trade_name_the_shop_bears_the_registered_one() {
    chamber.registry.put(Chamber.entry("N1"));
    UUID id = chamber.open.open(artisan);
    Declaration plain =
        new Declaration("N1", "CP-N1", Chamber.MARRAKECH, "", "", "", LocalizedText.EMPTY, "");
    chamber.edit.edit(artisan, id, 0, plain);
    chamber.attach.attach(artisan, id, 0, new byte[3]);
    chamber.submit.submit(artisan, id, 0);
    chamber.takeUp.takeUp(chamber.officer, id, 0);

    chamber.accept.accept(chamber.officer, id, 0);

    assertThat(chamber.outbox.events(ArtisanVerified.class).get(0).name())
        .isEqualTo(Chamber.entry("N1").name());
  }

  @Test
  void what_is_missing_for_an_acceptance_is_named() {
    var expired = Chamber.card("N1", Chamber.TODAY.minusDays(1), CardStatus.VALID);
    var lost = Chamber.card("N1", Chamber.TODAY.plusYears(1), CardStatus.LOST);
    Map<String, String> gaps = new LinkedHashMap<>();
    gaps.put("unlisted", gap(null));
    gaps.put(
        "struck",
        gap(
            Chamber.entry(
                "N1", ArtisanKind.ARTISAN, RegistryStatus.STRUCK_OFF, Chamber.card("N1"))));
    gaps.put(
        "suspended",
        gap(Chamber.entry("N1", ArtisanKind.MASTER, RegistryStatus.SUSPENDED, Chamber.card("N1"))));
    gaps.put(
        "cardless",
        gap(Chamber.entry("N1", ArtisanKind.ARTISAN, RegistryStatus.ACTIVE, Optional.empty())));
    gaps.put("lost", gap(Chamber.entry("N1", ArtisanKind.ARTISAN, RegistryStatus.ACTIVE, lost)));
    gaps.put(
        "expired", gap(Chamber.entry("N1", ArtisanKind.ARTISAN, RegistryStatus.ACTIVE, expired)));
    gaps.put(
        "unsupervised",
        gap(
            Chamber.entry(
                "N1", ArtisanKind.ENTERPRISE, RegistryStatus.ACTIVE, Chamber.card("N1"))));

    assertThat(gaps)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "unlisted", "/registryNumber not-in-registry",
                "struck", "/registry/status registry-struck-off",
                "suspended", "/registry/status registry-suspended",
                "cardless", "/registry/card/status card-missing",
                "lost", "/registry/card/status card-withdrawn",
                "expired", "/registry/card/expiresOn card-expired",
                "unsupervised", "/registry/supervisor supervisor-missing"));
  }

  private String gap(@Nullable RegistryRecord entry) {
    Chamber fresh = new Chamber();
    if (entry != null) {
      fresh.registry.put(entry);
    }
    UUID id = fresh.onDesk("N1");
    ProblemException refusal = refusal(() -> fresh.accept.accept(fresh.officer, id, 0));
    assertThat(refusal.type()).isEqualTo(DossierProblem.NOT_ACCEPTABLE);
    assertThat(fresh.state(id)).isEqualTo(DossierState.IN_REVIEW);
    return refusal.violations().stream()
        .map(v -> v.pointer() + " " + v.code())
        .reduce((a, b) -> a + ", " + b)
        .orElseThrow();
  }

  @Test
  void a_supervised_enterprise_can_be_verified() {
    chamber.registry.put(Chamber.entry("BOSS"));
    chamber.registry.put(
        Chamber.entry(
            "N1",
            ArtisanKind.ENTERPRISE,
            RegistryStatus.ACTIVE,
            Chamber.card("N1"),
            Optional.of("BOSS")));
    UUID id = chamber.onDesk("N1");

    chamber.accept.accept(chamber.officer, id, 0);

    assertThat(chamber.state(id)).isEqualTo(DossierState.VERIFIED);
  }

  @Test
  void one_registry_number_makes_one_verified_artisan() {
    chamber.verified("N1");
    UUID second = chamber.onDesk("N1");

    assertThat(refusal(() -> chamber.accept.accept(chamber.officer, second, 0)).violations())
        .extracting(v -> v.code())
        .containsExactly("already-verified");
  }

  @Test
  void only_the_officer_who_has_it_on_the_desk_decides() {
    chamber.registry.put(Chamber.entry("N1"));
    UUID id = chamber.onDesk("N1");

    refused(DossierProblem.ANOTHER_OFFICER, () -> chamber.accept.accept(chamber.colleague, id, 0));
    chamber.takeUp.takeUp(chamber.colleague, id, 0);
    refused(DossierProblem.ANOTHER_OFFICER, () -> chamber.accept.accept(chamber.officer, id, 0));
    chamber.accept.accept(chamber.colleague, id, 0);

    assertThat(chamber.state(id)).isEqualTo(DossierState.VERIFIED);
  }

  @Test
  void a_decision_on_an_older_version_is_refused() {
    UUID id = chamber.onDesk("N1");

    refused(DossierProblem.CHANGED_MEANWHILE, () -> chamber.accept.accept(chamber.officer, id, 7));
  }

  @Test
  void a_returned_dossier_tells_why_and_comes_back_to_the_queue() {
    UUID id = chamber.submitted(artisan, "N1");
    chamber.takeUp.takeUp(chamber.officer, id, 0);

    chamber.ask.request(
        chamber.officer,
        id,
        0,
        new Ruling(Set.of(ReviewReason.CARD_UNREADABLE), " La photo est floue. "));

    DossierView returned = chamber.read.own(artisan).orElseThrow();
    assertThat(returned.state()).isEqualTo(DossierState.NEEDS_INFO);
    assertThat(returned.lastStep().reasons()).containsExactly("card-unreadable");
    assertThat(returned.lastStep().message()).isEqualTo("La photo est floue.");
    chamber.attach.attach(artisan, id, 0, new byte[] {4});
    chamber.submit.submit(artisan, id, 0);
    assertThat(chamber.state(id)).isEqualTo(DossierState.SUBMITTED);
    assertThat(chamber.view(id).reviewer()).isEmpty();
  }

  @Test
  void a_dossier_in_the_chambers_hands_cannot_be_edited() {
    UUID id = chamber.submitted(artisan, "N1");

    refused(
        DossierProblem.TRANSITION_REFUSED,
        () -> chamber.edit.edit(artisan, id, 0, Chamber.declaration("N2")));
    refused(
        DossierProblem.TRANSITION_REFUSED,
        () -> chamber.attach.attach(artisan, id, 0, new byte[] {9}));
  }

  @Test
  void a_decision_needs_a_reason_that_fits_it() {
    UUID id = chamber.onDesk("N1");

    for (Ruling unfit :
        List.of(
            new Ruling(Set.of(), "because"),
            ruling(ReviewReason.COMPLAINTS),
            ruling(ReviewReason.OTHER),
            new Ruling(Set.of(ReviewReason.FORGED_DOCUMENT), "x".repeat(2_001)))) {
      refused(
          DossierProblem.INVALID_DECISION,
          () -> chamber.reject.reject(chamber.officer, id, 0, unfit));
    }
    assertThat(chamber.state(id)).isEqualTo(DossierState.IN_REVIEW);
  }

  @Test
  void a_rejected_artisan_reads_why_and_may_begin_anew() {
    UUID id = chamber.submitted(artisan, "N1");
    chamber.takeUp.takeUp(chamber.officer, id, 0);

    chamber.reject.reject(
        chamber.officer, id, 0, new Ruling(Set.of(ReviewReason.OTHER), "Dossier double"));

    assertThat(chamber.read.own(artisan).orElseThrow().lastStep().reasons())
        .containsExactly("other");
    refused(DossierProblem.TRANSITION_REFUSED, () -> chamber.accept.accept(chamber.officer, id, 0));
    assertThat(chamber.open.open(artisan)).isNotEqualTo(id);
  }

  @Test
  void every_decision_is_in_the_audit_trail_without_personal_data() {
    UUID id = chamber.verified("N1");
    chamber.suspend.suspend(
        chamber.officer,
        id,
        0,
        new Ruling(Set.of(ReviewReason.COMPLAINTS), "Mme Haddou ne répond plus"));
    chamber.lift.lift(chamber.officer, id, 0, "");

    assertThat(chamber.audit.lines())
        .extracting(line -> line.action())
        .containsExactly(
            "dossier.open",
            "dossier.submit",
            "dossier.take-up",
            "dossier.accept",
            "seller.suspend",
            "seller.lift-suspension");
    assertThat(chamber.audit.lines().toString())
        .doesNotContain("Haddou")
        .doesNotContain("+212")
        .contains("complaints");
  }

  @Test
  void history_and_events_count_alike() {
    UUID id = chamber.verified("N1");

    assertThat(chamber.view(id).history()).extracting(StepView::number).containsExactly(1, 2, 3, 4);
    assertThat(chamber.outbox.events(DossierMoved.class))
        .extracting(DossierMoved::version)
        .containsExactly(2L, 3L, 4L);
  }

  private static Ruling ruling(ReviewReason reason) {
    return new Ruling(Set.of(reason), "");
  }

  private static void refused(ProblemType type, ThrowingCallable call) {
    assertThat(refusal(call).type()).isEqualTo(type);
  }

  private static ProblemException refusal(ThrowingCallable call) {
    ProblemException[] caught = new ProblemException[1];
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(ProblemException.class, refusal -> caught[0] = refusal);
    return caught[0];
  }
}
