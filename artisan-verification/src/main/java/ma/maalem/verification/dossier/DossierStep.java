package ma.maalem.verification.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;

/** A line of a dossier's history; never changed. */
@Entity
@Table(schema = "verification", name = "dossier_step")
class DossierStep {

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "dossier_id")
  private Dossier dossier;

  private int number;
  private Instant at;
  private String actor;

  @Enumerated(EnumType.STRING)
  private StepKind kind;

  @Enumerated(EnumType.STRING)
  private DossierState state;

  @Convert(converter = ReasonCodesConverter.class)
  @Column(columnDefinition = "jsonb")
  private List<String> reasons;

  private String message;

  protected DossierStep() {}

  DossierStep(
      Dossier dossier,
      int number,
      Instant at,
      Actor actor,
      StepKind kind,
      DossierState state,
      List<String> reasons,
      String message) {
    this.id = Ids.next();
    this.dossier = dossier;
    this.number = number;
    this.at = at;
    this.actor = actor.subject();
    this.kind = kind;
    this.state = state;
    this.reasons = List.copyOf(reasons);
    this.message = message;
  }

  int number() {
    return number;
  }

  Instant at() {
    return at;
  }

  StepKind kind() {
    return kind;
  }

  StepView view() {
    return new StepView(number, at, kind, state, reasons, message);
  }
}
