package ma.maalem.embedded.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes a MIME message apart. What is malformed is shown as it is, never refused: a catcher must
 * show mistakes.
 */
final class MessageReader {
  private static final int DEEPEST = 10;

  private @Nullable String text;
  private @Nullable String html;
  private final List<CaughtAttachment> attachments = new ArrayList<>();

  private MessageReader() {}

  static CaughtMessage read(
      long id, Instant at, String sender, List<String> recipients, MimeMessage message)
      throws IOException, MessagingException {
    var raw = new ByteArrayOutputStream();
    message.writeTo(raw);
    var reader = new MessageReader();
    try {
      reader.take(message, 0);
    } catch (MessagingException | IOException e) {
      if (reader.text == null && reader.html == null)
        reader.text = raw.toString(StandardCharsets.UTF_8);
    }
    return new CaughtMessage(
        id,
        at,
        sender,
        recipients,
        from(message),
        decoded(message.getSubject()),
        reader.text,
        reader.html,
        reader.attachments,
        raw.toByteArray());
  }

  private void take(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST) return;
    boolean attached =
        Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) take(parts.getBodyPart(i), depth + 1);
    } else if (!attached && part.isMimeType("text/plain") && text == null) {
      text = words(part);
    } else if (!attached && part.isMimeType("text/html") && html == null) {
      html = words(part);
    } else {
      attachments.add(attachment(part));
    }
  }

  private CaughtAttachment attachment(Part part) throws MessagingException, IOException {
    String type = part.getContentType().split(";")[0].trim().toLowerCase(Locale.ROOT);
    String name = part.getFileName();
    String contentId = part instanceof MimePart mime ? mime.getContentID() : null;
    return new CaughtAttachment(
        name == null ? "part-" + (attachments.size() + 1) : decoded(name),
        type.matches("[a-z0-9.+-]+/[a-z0-9.+-]+") ? type : "application/octet-stream",
        contentId == null ? null : contentId.replaceAll("^<|>$", ""),
        bytes(part));
  }

  private static String words(Part part) throws MessagingException, IOException {
    return new String(bytes(part), charset(part)).replace("\r\n", "\n");
  }

  private static Charset charset(Part part) throws MessagingException {
    String name = new ContentType(part.getContentType()).getParameter("charset");
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static byte[] bytes(Part part) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static String from(MimeMessage message) throws MessagingException {
    var addresses = message.getFrom();
    return addresses == null
        ? ""
        : Arrays.stream(addresses)
            .map(
                address -> address instanceof InternetAddress one ? named(one) : address.toString())
            .collect(Collectors.joining(", "));
  }

  private static String named(InternetAddress one) {
    return one.getPersonal() == null
        ? one.getAddress()
        : one.getPersonal() + " <" + one.getAddress() + ">";
  }

  private static String decoded(@Nullable String header) {
    if (header == null) return "";
    try {
      return MimeUtility.decodeText(header);
    } catch (IOException e) {
      return header;
    }
  }
}
