package ma.maalem.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.maalem.platform.jobs.Drain;

/** Sends what waits. A message may go out twice after a crash; its Message-ID stays the same. */
@ApplicationScoped
class SendMail implements Drain {

  private final JpaMailQueue queue;
  private final SmtpTransport transport;

  @Inject
  SendMail(JpaMailQueue queue, SmtpTransport transport) {
    this.queue = queue;
    this.transport = transport;
  }

  @Override
  public String name() {
    return "platform.send-mail";
  }

  @Override
  public int drain() {
    Optional<JpaMailQueue.Claimed> next = queue.claim();
    if (next.isEmpty()) {
      return 0;
    }
    try {
      transport.send(next.get().id(), next.get().mail());
      queue.sent(next.get().id());
    } catch (MailNotSent e) {
      queue.failed(next.get(), e);
    }
    return 1;
  }
}
