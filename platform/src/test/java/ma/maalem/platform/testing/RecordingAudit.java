package ma.maalem.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.maalem.kernel.Actor;
import ma.maalem.platform.audit.AuditTrail;

/** An audit trail in memory. */
public final class RecordingAudit implements AuditTrail {

  /** One recorded line. */
  public record Line(Actor actor, String action, String subject, Map<String, ?> details) {}

  private final List<Line> lines = new ArrayList<>();

  @Override
  public void record(Actor actor, String action, String subject, Map<String, ?> details) {
    lines.add(new Line(actor, action, subject, Map.copyOf(details)));
  }

  public List<Line> lines() {
    return List.copyOf(lines);
  }
}
