package ma.maalem.verification.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.DomainEvent;
import ma.maalem.platform.audit.AuditTrail;
import ma.maalem.platform.outbox.Outbox;

/** Makes what was done to a dossier known: its events go out, and the audit trail remembers. */
@ApplicationScoped
class Proceedings {

  private final Outbox outbox;
  private final AuditTrail audit;
  private final InstantSource clock;

  @Inject
  Proceedings(Outbox outbox, AuditTrail audit, InstantSource clock) {
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  public Instant now() {
    return clock.instant();
  }

  public void enter(Actor actor, String action, Dossier dossier, List<DomainEvent> events) {
    enter(actor, action, dossier, List.of(), events);
  }

  /**
   * @param reasons codes only; messages may name people
   */
  public void enter(
      Actor actor, String action, Dossier dossier, List<String> reasons, List<DomainEvent> events) {
    events.forEach(outbox::publish);
    audit.record(
        actor,
        action,
        "dossier/" + dossier.id(),
        Map.of("state", dossier.state(), "chamber", dossier.chamber(), "reasons", reasons));
  }
}
