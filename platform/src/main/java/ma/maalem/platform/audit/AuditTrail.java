package ma.maalem.platform.audit;

import java.util.Map;
import ma.maalem.kernel.Actor;

/** Evidence of decisions, written in the transaction of what it tells. Never personal data. */
public interface AuditTrail {

  /**
   * @param action what was done, such as {@code dossier.accept}
   * @param subject what it was done to, such as {@code dossier/0192…}
   * @param details plain values that explain it
   */
  void record(Actor actor, String action, String subject, Map<String, ?> details);

  default void record(Actor actor, String action, String subject) {
    record(actor, action, subject, Map.of());
  }
}
