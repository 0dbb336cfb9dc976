package ma.maalem.platform.audit;

import java.time.Instant;

/**
 * A line of the audit trail.
 *
 * @param details a JSON object
 */
public record AuditEntry(
    long id, Instant at, String actor, String action, String subject, String details) {}
