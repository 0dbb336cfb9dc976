package ma.maalem.platform.mail;

import ma.maalem.kernel.Language;

/**
 * A message to one person, in their language, as text and as HTML.
 *
 * @param dedupKey what makes it this one message and no second one, such as {@code
 *     order-paid/0192…/buyer}
 */
public record OutgoingMail(
    String dedupKey,
    String recipient,
    Language language,
    String subject,
    String text,
    String html) {}
