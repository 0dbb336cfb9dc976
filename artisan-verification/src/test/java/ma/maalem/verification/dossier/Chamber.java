package ma.maalem.verification.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.RecordingAudit;
import ma.maalem.platform.testing.RecordingOutbox;
import ma.maalem.verification.ArtisanKind;
import ma.maalem.verification.registry.CardStatus;
import ma.maalem.verification.registry.InMemoryMirror;
import ma.maalem.verification.registry.ProfessionalCard;
import ma.maalem.verification.registry.RegistryRecord;
import ma.maalem.verification.registry.RegistryStatus;

/** Everything wired in memory, on 21 November 2026, with the officers of two chambers. */
final class Chamber {

  static final String MARRAKECH = "MA-MAR";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  final RecordingOutbox outbox = new RecordingOutbox();
  final RecordingAudit audit = new RecordingAudit();
  final InMemoryMirror registry = new InMemoryMirror();
  final InMemoryDossiers dossiers = new InMemoryDossiers();
  final Map<String, byte[]> scans = new HashMap<>();
  final Actor.Officer officer = new Actor.Officer(UUID.randomUUID(), "CAR-07");
  final Actor.Officer colleague = new Actor.Officer(UUID.randomUUID(), "CAR-07");
  final Actor.Officer elsewhere = new Actor.Officer(UUID.randomUUID(), "CAR-03");
  final Actor.NationalOfficer ministry = new Actor.NationalOfficer(UUID.randomUUID());

  private final Proceedings proceedings = new Proceedings(outbox, audit, clock);
  private final Standings standings = new Standings(registry, clock);
  private final CardScans cardScans =
      new CardScans() {
        @Override
        public String keep(byte[] upload) {
          scans.put("scan-" + upload.length, upload);
          return "scan-" + upload.length;
        }

        @Override
        public Optional<byte[]> read(String id, int width) {
          return Optional.ofNullable(scans.get(id));
        }
      };
  final OpenDossier open = new OpenDossier(dossiers, proceedings);
  final EditDossier edit = new EditDossier(dossiers, Set.of("TAP-01", "POT-02")::contains);
  final AttachCardScan attach = new AttachCardScan(dossiers, cardScans);
  final ReadCardScan readScan = new ReadCardScan(dossiers, cardScans);
  final SubmitDossier submit = new SubmitDossier(dossiers, proceedings);
  final TakeUpDossier takeUp = new TakeUpDossier(dossiers, proceedings);
  final RequestMoreInformation ask = new RequestMoreInformation(dossiers, proceedings);
  final AcceptDossier accept = new AcceptDossier(dossiers, standings, proceedings);
  final RejectDossier reject = new RejectDossier(dossiers, proceedings);
  final SuspendSeller suspend = new SuspendSeller(dossiers, standings, proceedings);
  final LiftSuspension lift = new LiftSuspension(dossiers, standings, proceedings);
  final LapseCards lapse = new LapseCards(dossiers, standings, proceedings, clock);
  final ReadDossier read = new ReadDossier(dossiers);
  final FollowRegistry follow = new FollowRegistry(dossiers, standings, registry, proceedings);

  static Declaration declaration(String number) {
    return new Declaration(
        number,
        "CP-" + number,
        MARRAKECH,
        "12, derb Sidi Bouloukat",
        "Itto Haddou",
        "TAP-01",
        LocalizedText.of("Atelier Itto", "ورشة إيطو", "Itto's workshop"),
        "0661 23 45 67");
  }

  static RegistryRecord entry(String number) {
    return entry(number, ArtisanKind.ARTISAN, RegistryStatus.ACTIVE, card(number));
  }

  static Optional<ProfessionalCard> card(String number) {
    return card(number, TODAY.plusYears(1), CardStatus.VALID);
  }

  static Optional<ProfessionalCard> card(String number, LocalDate expires, CardStatus status) {
    return Optional.of(new ProfessionalCard("CP-" + number, TODAY.minusYears(2), expires, status));
  }

  static RegistryRecord entry(
      String number, ArtisanKind kind, RegistryStatus status, Optional<ProfessionalCard> card) {
    return entry(number, kind, status, card, Optional.empty());
  }

  static RegistryRecord entry(
      String number,
      ArtisanKind kind,
      RegistryStatus status,
      Optional<ProfessionalCard> card,
      Optional<String> supervisor) {
    return new RegistryRecord(
        number,
        kind,
        LocalizedText.of("Itto Haddou", "إيطو حدو", ""),
        Optional.empty(),
        Optional.of(1980),
        List.of("TAP-01"),
        MARRAKECH,
        status,
        TODAY.minusYears(3),
        TODAY.minusYears(3),
        card,
        true,
        supervisor,
        Optional.empty(),
        List.of());
  }

  Actor.Artisan artisan() {
    return new Actor.Artisan(UUID.randomUUID());
  }

  UUID submitted(Actor.Artisan artisan, String number) {
    UUID id = open.open(artisan);
    edit.edit(artisan, id, 0, declaration(number));
    attach.attach(artisan, id, 0, new byte[] {1, 2, 3});
    submit.submit(artisan, id, 0);
    return id;
  }

  UUID onDesk(String number) {
    UUID id = submitted(artisan(), number);
    takeUp.takeUp(officer, id, 0);
    return id;
  }

  UUID verified(String number) {
    registry.put(entry(number));
    UUID id = onDesk(number);
    accept.accept(officer, id, 0);
    return id;
  }

  void report(RegistryRecord record) {
    registry.put(record);
    follow.recordsChanged(Set.of(record.registryNumber()));
  }

  DossierView view(UUID id) {
    return read.get(ministry, id);
  }

  DossierState state(UUID id) {
    return dossiers.find(id).orElseThrow().state();
  }
}
