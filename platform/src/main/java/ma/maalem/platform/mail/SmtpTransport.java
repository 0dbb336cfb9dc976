package ma.maalem.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands one message to the mail server, with short timeouts. */
@ApplicationScoped
class SmtpTransport {

  private static final String TIMEOUT_MILLIS = "10000";

  private final Session session;
  private final InternetAddress from;

  @Inject
  SmtpTransport(
      @ConfigProperty(name = "maalem.smtp.host") String host,
      @ConfigProperty(name = "maalem.smtp.port") int port,
      @ConfigProperty(name = "maalem.mail.from", defaultValue = "Maalem <bonjour@maalem.example>")
          String from)
      throws MessagingException {
    Properties settings = new Properties();
    settings.setProperty("mail.smtp.host", host);
    settings.setProperty("mail.smtp.port", Integer.toString(port));
    settings.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    settings.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
    settings.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    this.session = Session.getInstance(settings);
    this.from = new InternetAddress(from);
  }

  /**
   * @throws MailNotSent when the server cannot be reached or refuses
   */
  void send(UUID id, OutgoingMail mail) {
    try {
      Transport.send(message(id, mail));
    } catch (MessagingException e) {
      throw new MailNotSent(e);
    }
  }

  private MimeMessage message(UUID id, OutgoingMail mail) throws MessagingException {
    String host = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@" + host + ">");
          }
        };
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setHeader("Content-Language", mail.language().tag());
    message.setHeader("Auto-Submitted", "auto-generated");
    MimeMultipart alternatives = new MimeMultipart("alternative");
    alternatives.addBodyPart(part(mail.text(), "plain"));
    alternatives.addBodyPart(part(mail.html(), "html"));
    message.setContent(alternatives);
    return message;
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, StandardCharsets.UTF_8.name(), subtype);
    return part;
  }
}
