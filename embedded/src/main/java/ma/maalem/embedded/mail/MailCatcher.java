package ma.maalem.embedded.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import ma.maalem.embedded.http.Web;

/**
 * An SMTP server on 127.0.0.1 that takes every message and delivers none, and a page that shows
 * them. It keeps the newest 2,000 in memory.
 */
public final class MailCatcher implements AutoCloseable {
  private static final int MOST_MESSAGES = 2_000;

  private final Mailbox mailbox = new Mailbox(MOST_MESSAGES);
  private final GreenMail smtp;
  private final HttpServer server;
  private final ExecutorService readers = Executors.newFixedThreadPool(4, MailCatcher::daemon);

  private MailCatcher(int smtpPort, int httpPort) throws IOException {
    server = Web.onLoopback(httpPort);
    try {
      smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      smtp.getUserManager()
          .setMessageDeliveryHandler(new CatchAll(mailbox, InstantSource.system()));
      smtp.start();
    } catch (RuntimeException e) {
      server.stop(0);
      throw new IOException("The mail catcher cannot listen on port " + smtpPort, e);
    }
    server.createContext("/", new MailPages(mailbox));
    server.setExecutor(readers);
    server.start();
  }

  /** Starts it; port 0 takes a free one. Fails when a port is in use. */
  public static MailCatcher start(int smtpPort, int httpPort) throws IOException {
    return new MailCatcher(smtpPort, httpPort);
  }

  /** Starts it on free ports. */
  public static MailCatcher start() throws IOException {
    return start(0, 0);
  }

  public int smtpPort() {
    return smtp.getSmtp().getPort();
  }

  /** The page that shows what was caught. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** All messages, newest first. */
  public List<CaughtMessage> messages() {
    return mailbox.newestFirst();
  }

  /** The messages to an address, newest first. */
  public List<CaughtMessage> messagesTo(String address) {
    return messages().stream().filter(message -> message.isTo(address)).toList();
  }

  /**
   * The newest message to an address that fits, waiting for it if need be.
   *
   * @throws NoSuchElementException when the time is over; says what did come
   */
  public CaughtMessage awaitMessage(
      String address, Predicate<CaughtMessage> wanted, Duration timeout)
      throws InterruptedException {
    CaughtMessage found =
        mailbox.await(message -> message.isTo(address) && wanted.test(message), timeout);
    if (found != null) return found;
    throw new NoSuchElementException(
        "No such message to "
            + address
            + " within "
            + timeout
            + "; there are "
            + messages().stream()
                .limit(20)
                .map(message -> message.recipients() + " " + message.subject())
                .toList());
  }

  /** Forgets all messages. */
  public void clear() {
    mailbox.clear();
  }

  @Override
  public void close() {
    smtp.stop();
    server.stop(0);
    readers.shutdownNow();
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "mail-page");
    thread.setDaemon(true);
    return thread;
  }
}
