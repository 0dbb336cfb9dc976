package ma.maalem.verification.dossier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.DomainEvent;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Province;
import ma.maalem.kernel.Territory;
import ma.maalem.platform.persistence.LocalizedTextConverter;
import ma.maalem.platform.persistence.OptionalUuidConverter;
import ma.maalem.verification.ArtisanVerified;
import ma.maalem.verification.SellingSuspended;
import ma.maalem.verification.registry.ProfessionalCard;
import ma.maalem.verification.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/**
 * An artisan's request to be verified, and afterwards the standing that came of it. Its id is the
 * artisan's id. Every change of state is a numbered step of its history, and the events of that
 * step carry the number as their version.
 */
@Entity
@Table(schema = "verification", name = "dossier")
class Dossier {

  @Id private UUID id;
  @Version private int version;

  private UUID account;

  @Enumerated(EnumType.STRING)
  private DossierState state;

  @Column(name = "state_since")
  private Instant stateSince;

  @Column(name = "registry_number")
  private String registryNumber;

  @Column(name = "card_number")
  private String cardNumber;

  @Column(name = "card_scan")
  private @Nullable String cardScan;

  private String province;
  private String chamber;
  private String address;

  @Column(name = "holder_name")
  private String holderName;

  private String craft;

  @Convert(converter = LocalizedTextConverter.class)
  @Column(name = "trade_name", columnDefinition = "jsonb")
  private LocalizedText tradeName;

  private String phone;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Convert(converter = OptionalUuidConverter.class)
  private @Nullable UUID reviewer;

  @Enumerated(EnumType.STRING)
  private @Nullable ReviewReason sanction;

  @Enumerated(EnumType.STRING)
  private @Nullable Obstacle obstacle;

  @Convert(converter = VerifiedFactsConverter.class)
  @Column(columnDefinition = "jsonb")
  private @Nullable VerifiedFacts facts;

  @Column(name = "card_expires_on")
  private @Nullable LocalDate cardExpiresOn;

  private int steps;

  @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<DossierStep> history;

  protected Dossier() {}

  Dossier(UUID id, Actor.Artisan artisan, Instant at) {
    this.id = id;
    this.account = artisan.account();
    this.state = DossierState.DRAFT;
    this.stateSince = at;
    this.createdAt = at;
    this.history = new ArrayList<>();
    declare(Declaration.EMPTY);
    step(artisan, StepKind.OPENED, List.of(), "", at);
  }

  UUID id() {
    return id;
  }

  UUID account() {
    return account;
  }

  int version() {
    return version;
  }

  DossierState state() {
    return state;
  }

  String chamber() {
    return chamber;
  }

  String registryNumber() {
    return registryNumber;
  }

  Optional<String> cardScan() {
    return Optional.ofNullable(cardScan);
  }

  /** Whether nobody else can be verified under the same registry number. */
  boolean holdsItsNumber() {
    return DossierState.ACCEPTED.contains(state) && state != DossierState.STRUCK_OFF;
  }

  // What the artisan does

  void edit(Declaration declaration) {
    requireOpenToArtisan();
    declare(declaration);
  }

  void attachCardScan(String picture) {
    requireOpenToArtisan();
    cardScan = picture;
  }

  List<DomainEvent> submit(Actor.Artisan artisan, Instant at) {
    requireOpenToArtisan();
    Checks checks = new Checks();
    checks.required("/registryNumber", registryNumber);
    checks.required("/cardNumber", cardNumber);
    checks.required("/province", province);
    checks.required("/cardScan", cardScan);
    checks.orRefuse(DossierProblem.INCOMPLETE_DOSSIER);
    return handIn(artisan, StepKind.SUBMITTED, at);
  }

  // What the chamber does

  /** An officer takes it from the queue, or takes it over from a colleague. */
  List<DomainEvent> takeUp(Actor.Officer officer, Instant at) {
    if (state == DossierState.IN_REVIEW && !officer.account().equals(reviewer)) {
      reviewer = officer.account();
      step(officer, StepKind.TAKEN_UP, List.of(), "", at);
      return List.of();
    }
    DossierState from = become(DossierState.IN_REVIEW, at);
    reviewer = officer.account();
    return List.of(moved(from, step(officer, StepKind.TAKEN_UP, List.of(), "", at)));
  }

  List<DomainEvent> returnToArtisan(Actor.Officer officer, Ruling ruling, Instant at) {
    requireOnDeskOf(officer);
    DossierState from = become(DossierState.NEEDS_INFO, at);
    reviewer = null;
    return List.of(
        moved(from, step(officer, StepKind.RETURNED, ruling.codes(), ruling.message(), at)));
  }

  List<DomainEvent> reject(Actor.Officer officer, Ruling ruling, Instant at) {
    requireOnDeskOf(officer);
    DossierState from = become(DossierState.REJECTED, at);
    return List.of(
        moved(from, step(officer, StepKind.REJECTED, ruling.codes(), ruling.message(), at)));
  }

  /**
   * @param entry the record of the declared number, with nothing standing against it
   */
  List<DomainEvent> accept(Actor.Officer officer, RegistryRecord entry, Instant at) {
    requireOnDeskOf(officer);
    DossierState from = become(DossierState.VERIFIED, at);
    VerifiedFacts now = factsFrom(entry);
    remember(now);
    DossierStep step = step(officer, StepKind.ACCEPTED, List.of(), "", at);
    return List.of(moved(from, step), verified(now, step));
  }

  /** The chamber itself suspends; what else stands against selling goes on beside it. */
  List<DomainEvent> suspend(Actor.Officer officer, Ruling ruling, Standing standing, Instant at) {
    if (!DossierState.ACCEPTED.contains(state)
        || state == DossierState.STRUCK_OFF
        || sanction != null) {
      throw refusedTo(DossierState.SUSPENDED);
    }
    sanction = ruling.reasons().iterator().next();
    return settle(
        officer, StepKind.SUSPENDED, standing, ruling.codes(), ruling.message(), true, at);
  }

  List<DomainEvent> lift(Actor.Officer officer, String message, Standing standing, Instant at) {
    if (sanction == null) {
      throw refusedTo(DossierState.VERIFIED);
    }
    sanction = null;
    return settle(officer, StepKind.LIFTED, standing, List.of(), message, true, at);
  }

  // What registry and clock do

  /** Draws the consequences of what registry and card say now; nothing when nothing changed. */
  List<DomainEvent> follow(Actor.Machine machine, StepKind kind, Standing standing, Instant at) {
    if (!DossierState.ACCEPTED.contains(state)) {
      return List.of();
    }
    if (state == DossierState.STRUCK_OFF) {
      return standing.obstacles().stream().anyMatch(Obstacle::isOfRegistry)
          ? List.of()
          : handIn(machine, kind, at);
    }
    return settle(machine, kind, standing, List.of(), "", false, at);
  }

  DossierView view() {
    return new DossierView(
        id,
        account,
        version,
        state,
        stateSince,
        new Declaration(
            registryNumber, cardNumber, province, address, holderName, craft, tradeName, phone),
        cardScan(),
        chamber,
        Optional.ofNullable(submittedAt),
        Optional.ofNullable(reviewer),
        Optional.ofNullable(sanction),
        Optional.ofNullable(cardExpiresOn),
        history.stream().map(DossierStep::view).toList());
  }

  private List<DomainEvent> handIn(Actor by, StepKind kind, Instant at) {
    DossierState from = become(DossierState.SUBMITTED, at);
    submittedAt = at;
    reviewer = null;
    obstacle = null;
    return List.of(moved(from, step(by, kind, List.of(), "", at)));
  }

  private List<DomainEvent> settle(
      Actor by,
      StepKind kind,
      Standing standing,
      List<String> reasons,
      String message,
      boolean always,
      Instant at) {
    Optional<Obstacle> worst = worst(standing.obstacles());
    DossierState next = worst.map(Obstacle::state).orElse(DossierState.VERIFIED);
    Optional<VerifiedFacts> now = standing.entry().flatMap(this::factsWithCard);
    boolean moves = next != state;
    boolean otherCause = worst.orElse(null) != obstacle;
    boolean otherFacts = worst.isEmpty() && !now.equals(Optional.ofNullable(facts));
    if (!moves && !otherCause && !otherFacts && !always) {
      return List.of();
    }
    DossierState from = moves ? become(next, at) : state;
    obstacle = worst.orElse(null);
    if (state == DossierState.STRUCK_OFF) {
      sanction = null; // whoever is listed again is looked at anew
    }
    List<String> codes =
        reasons.isEmpty() ? worst.map(o -> List.of(o.code())).orElse(List.of()) : reasons;
    DossierStep step = step(by, kind, codes, message, at);
    List<DomainEvent> events = new ArrayList<>();
    if (moves) {
      events.add(moved(from, step));
    }
    if (worst.isPresent() && (moves || otherCause)) {
      events.add(new SellingSuspended(id, steps, worst.get().cause(), at));
    }
    if (worst.isEmpty() && (moves || otherFacts)) {
      VerifiedFacts told = now.orElseThrow();
      remember(told);
      events.add(verified(told, step));
    }
    return events;
  }

  private Optional<Obstacle> worst(List<Obstacle> obstacles) {
    List<Obstacle> all = new ArrayList<>(obstacles);
    if (sanction != null) {
      all.add(Obstacle.CHAMBER_DECISION);
    }
    return all.stream().min(Obstacle::compareTo);
  }

  private Optional<VerifiedFacts> factsWithCard(RegistryRecord entry) {
    return entry.card().isPresent() ? Optional.of(factsFrom(entry)) : Optional.empty();
  }

  private VerifiedFacts factsFrom(RegistryRecord entry) {
    return new VerifiedFacts(
        entry.kind(),
        tradeName.isEmpty() ? entry.name() : tradeName,
        registryNumber,
        province,
        chamber,
        entry.crafts(),
        entry.card().map(ProfessionalCard::expiresOn).orElseThrow());
  }

  private void remember(VerifiedFacts now) {
    facts = now;
    cardExpiresOn = now.cardExpiresOn();
    obstacle = null;
  }

  private ArtisanVerified verified(VerifiedFacts now, DossierStep step) {
    return new ArtisanVerified(
        id,
        account,
        step.number(),
        now.kind(),
        now.name(),
        now.registryNumber(),
        now.province(),
        now.chamber(),
        now.crafts(),
        now.cardExpiresOn(),
        step.at());
  }

  private DossierMoved moved(DossierState from, DossierStep step) {
    return new DossierMoved(
        id, account, step.number(), step.kind(), from, state, chamber, step.at());
  }

  private DossierStep step(
      Actor by, StepKind kind, List<String> reasons, String message, Instant at) {
    steps++;
    DossierStep step = new DossierStep(this, steps, at, by, kind, state, reasons, message);
    history.add(step);
    return step;
  }

  private DossierState become(DossierState next, Instant at) {
    if (!state.canBecome(next)) {
      throw refusedTo(next);
    }
    DossierState from = state;
    state = next;
    stateSince = at;
    return from;
  }

  private void declare(Declaration declaration) {
    registryNumber = declaration.registryNumber();
    cardNumber = declaration.cardNumber();
    province = declaration.province();
    chamber =
        Territory.province(province).map(Province::region).map(r -> r.chamberCode()).orElse("");
    address = declaration.address();
    holderName = declaration.holderName();
    craft = declaration.craft();
    tradeName = declaration.tradeName();
    phone = declaration.phone();
  }

  private void requireOpenToArtisan() {
    if (!state.isOpenToArtisan()) {
      throw refusedTo(DossierState.SUBMITTED);
    }
  }

  void requireOnDeskOf(Actor.Officer officer) {
    if (state != DossierState.IN_REVIEW) {
      throw refusedTo(DossierState.VERIFIED);
    }
    if (!Objects.equals(reviewer, officer.account())) {
      throw DossierProblem.ANOTHER_OFFICER.refusal();
    }
  }

  private RuntimeException refusedTo(DossierState next) {
    return DossierProblem.TRANSITION_REFUSED.refusal(state, next);
  }
}
