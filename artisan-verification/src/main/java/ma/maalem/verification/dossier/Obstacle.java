package ma.maalem.verification.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ma.maalem.verification.ArtisanKind;
import ma.maalem.verification.SuspensionCause;
import ma.maalem.verification.registry.ProfessionalCard;
import ma.maalem.verification.registry.RegistryRecord;
import ma.maalem.verification.registry.RegistryStatus;

/** What stands between an artisan and selling, the weightiest first. */
public enum Obstacle {
  NOT_IN_REGISTRY(DossierState.STRUCK_OFF, SuspensionCause.REGISTRY_STRUCK_OFF),
  REGISTRY_STRUCK_OFF(DossierState.STRUCK_OFF, SuspensionCause.REGISTRY_STRUCK_OFF),
  REGISTRY_SUSPENDED(DossierState.SUSPENDED, SuspensionCause.REGISTRY_SUSPENDED),
  CHAMBER_DECISION(DossierState.SUSPENDED, SuspensionCause.CHAMBER_DECISION),
  SUPERVISOR_MISSING(DossierState.SUSPENDED, SuspensionCause.SUPERVISOR_MISSING),
  CARD_MISSING(DossierState.SUSPENDED, SuspensionCause.CARD_WITHDRAWN),
  CARD_WITHDRAWN(DossierState.SUSPENDED, SuspensionCause.CARD_WITHDRAWN),
  CARD_EXPIRED(DossierState.CARD_EXPIRED, SuspensionCause.CARD_EXPIRED);

  private static final Set<Obstacle> OF_REGISTRY =
      EnumSet.of(NOT_IN_REGISTRY, REGISTRY_STRUCK_OFF, REGISTRY_SUSPENDED);

  private final DossierState state;
  private final SuspensionCause cause;

  Obstacle(DossierState state, SuspensionCause cause) {
    this.state = state;
    this.cause = cause;
  }

  /** Where it puts a dossier that was accepted before. */
  DossierState state() {
    return state;
  }

  SuspensionCause cause() {
    return cause;
  }

  boolean isOfRegistry() {
    return OF_REGISTRY.contains(this);
  }

  /** The part of the registry's record that is to blame. */
  public String pointer() {
    return switch (this) {
      case NOT_IN_REGISTRY -> "/registryNumber";
      case REGISTRY_STRUCK_OFF, REGISTRY_SUSPENDED -> "/registry/status";
      case CHAMBER_DECISION -> "/suspension";
      case SUPERVISOR_MISSING -> "/registry/supervisor";
      case CARD_MISSING, CARD_WITHDRAWN -> "/registry/card/status";
      case CARD_EXPIRED -> "/registry/card/expiresOn";
    };
  }

  /** The key of its texts, such as {@code card-expired}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What registry and card say against selling on that day, the weightiest first.
   *
   * @param supervisor the record that an enterprise names as its supervising artisan
   */
  static List<Obstacle> of(
      Optional<RegistryRecord> entry, Optional<RegistryRecord> supervisor, LocalDate today) {
    if (entry.isEmpty()) {
      return List.of(NOT_IN_REGISTRY);
    }
    RegistryRecord record = entry.get();
    List<Obstacle> found = new ArrayList<>();
    if (record.status() == RegistryStatus.STRUCK_OFF) {
      found.add(REGISTRY_STRUCK_OFF);
    }
    if (record.status() == RegistryStatus.SUSPENDED) {
      found.add(REGISTRY_SUSPENDED);
    }
    if (record.kind() == ArtisanKind.ENTERPRISE
        && supervisor.filter(Obstacle::maySupervise).isEmpty()) {
      found.add(SUPERVISOR_MISSING);
    }
    if (record.card().isEmpty()) {
      found.add(CARD_MISSING);
    }
    if (record.card().filter(ProfessionalCard::isWithdrawn).isPresent()) {
      found.add(CARD_WITHDRAWN);
    }
    if (record.card().filter(card -> card.hasExpiredBy(today)).isPresent()) {
      found.add(CARD_EXPIRED);
    }
    return List.copyOf(found);
  }

  private static boolean maySupervise(RegistryRecord record) {
    return record.status() == RegistryStatus.ACTIVE
        && (record.kind() == ArtisanKind.ARTISAN || record.kind() == ArtisanKind.MASTER);
  }
}
