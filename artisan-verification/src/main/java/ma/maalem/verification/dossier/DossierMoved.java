package ma.maalem.verification.dossier;

import java.time.Instant;
import java.util.UUID;
import ma.maalem.kernel.DomainEvent;

/**
 * A dossier came into another state. The words that go with it are in its history, under the same
 * number.
 *
 * @param account the artisan's
 * @param version number of the step in the history
 */
public record DossierMoved(
    UUID artisanId,
    UUID account,
    long version,
    StepKind kind,
    DossierState from,
    DossierState to,
    String chamber,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public String type() {
    return "verification.dossier-moved.v1";
  }

  @Override
  public String stream() {
    return "artisan/" + artisanId;
  }
}
