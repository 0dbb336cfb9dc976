package ma.maalem.embedded.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;

/** The one user to whom the mail server delivers everything; GreenMail itself keeps nothing. */
final class CatchAll implements GreenMailUser, MessageDeliveryHandler {
  private final Mailbox mailbox;
  private final InstantSource clock;

  CatchAll(Mailbox mailbox, InstantSource clock) {
    this.mailbox = mailbox;
    this.clock = clock;
  }

  /** Is asked once for each recipient; the first one stands for all. */
  @Override
  public GreenMailUser handle(MovingMessage message, MailAddress recipient) {
    List<MailAddress> all = List.copyOf(message.getToAddresses());
    if (all.get(0).equals(recipient)) keep(message, all);
    return this;
  }

  private void keep(MovingMessage message, List<MailAddress> recipients) {
    MailAddress sender = message.getReturnPath();
    try {
      mailbox.add(
          MessageReader.read(
              mailbox.nextId(),
              clock.instant(),
              sender == null || sender.getEmail() == null ? "" : sender.getEmail(),
              recipients.stream().map(MailAddress::getEmail).toList(),
              message.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  @Override
  public void deliver(MovingMessage message) {
    // kept when it was handled
  }

  @Override
  public void deliver(MimeMessage message) {
    // kept when it was handled
  }

  @Override
  public String getEmail() {
    return "everyone@localhost";
  }

  @Override
  public String getLogin() {
    return "everyone";
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public String getQualifiedMailboxName() {
    return "everyone";
  }

  @Override
  public void create() {
    // has no mailbox in GreenMail
  }

  @Override
  public void delete() {
    // has no mailbox in GreenMail
  }

  @Override
  public void setPassword(String password) {
    // nobody logs in
  }

  @Override
  public void authenticate(String password) {
    // everybody may send
  }
}
