package ma.maalem.platform.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that could not be sent yet. The recipient is masked: operators see that there is one,
 * not who.
 *
 * @param dead given up; otherwise it is tried again at {@code dueAt}
 */
public record FailedMail(
    UUID id,
    String key,
    String maskedRecipient,
    boolean dead,
    int attempts,
    String lastError,
    Instant createdAt,
    Instant dueAt) {}
