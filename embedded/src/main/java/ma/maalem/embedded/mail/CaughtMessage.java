package ma.maalem.embedded.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message as it came in, decoded.
 *
 * @param sender the envelope's sender; empty for a bounce
 * @param recipients the envelope's recipients, blind copies included
 * @param from the From header as a person reads it
 * @param text the plain text part; null if there is none
 * @param html the HTML part; null if there is none
 * @param raw the bytes that came
 */
public record CaughtMessage(
    long id,
    Instant receivedAt,
    String sender,
    List<String> recipients,
    String from,
    String subject,
    @Nullable String text,
    @Nullable String html,
    List<CaughtAttachment> attachments,
    byte[] raw) {

  public CaughtMessage {
    recipients = List.copyOf(recipients);
    attachments = List.copyOf(attachments);
  }

  /** True if the address is one of the recipients; case does not count. */
  public boolean isTo(String address) {
    return recipients.stream().anyMatch(recipient -> recipient.equalsIgnoreCase(address.trim()));
  }

  /** What a person can read in it: the plain text, or the HTML without its tags. */
  public String readable() {
    if (text != null) return text;
    return html == null
        ? ""
        : html.replaceAll("(?s)<(style|script).*?</\\1>", " ")
            .replaceAll("<[^>]+>", " ")
            .replaceAll("\\s+", " ")
            .trim();
  }

  boolean mentions(String words) {
    String wanted = words.toLowerCase(Locale.ROOT).trim();
    return subject.toLowerCase(Locale.ROOT).contains(wanted)
        || from.toLowerCase(Locale.ROOT).contains(wanted)
        || recipients.stream()
            .anyMatch(recipient -> recipient.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
