package ma.maalem.embedded.mail;

import org.jspecify.annotations.Nullable;

/**
 * A file that came with a message.
 *
 * @param contentId the name by which the message's HTML shows it, without angle brackets; null for
 *     a plain attachment
 */
public record CaughtAttachment(
    String name, String type, @Nullable String contentId, byte[] content) {}
