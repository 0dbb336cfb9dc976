package ma.maalem.orders.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what Stripe tells us, if it is Stripe that does. A drain does the rest. */
@ApplicationScoped
@Transactional
public class ReceiveStripeNotification {

  private final NotificationFormat format;
  private final Notifications notifications;
  private final InstantSource clock;

  @Inject
  ReceiveStripeNotification(
      NotificationFormat format, Notifications notifications, InstantSource clock) {
    this.format = format;
    this.notifications = notifications;
    this.clock = clock;
  }

  /** What became of it; the first two are answered 200, the others 400. */
  public enum Receipt {
    STORED,
    /** It was here before; nothing happens. */
    DUPLICATE,
    NOT_SIGNED,
    MALFORMED;

    /** Whether the sender may forget it. */
    public boolean isAccepted() {
      return this == STORED || this == DUPLICATE;
    }
  }

  /**
   * @param payload the body as it came, byte by byte
   * @param signature the header {@code Stripe-Signature}
   */
  public Receipt receive(byte[] payload, @Nullable String signature) {
    String text = new String(payload, StandardCharsets.UTF_8);
    if (!format.isSigned(text, signature)) {
      return Receipt.NOT_SIGNED;
    }
    Optional<Notification> notification = format.read(text);
    if (notification.isEmpty()) {
      return Receipt.MALFORMED;
    }
    return notifications.add(notification.get(), clock.instant())
        ? Receipt.STORED
        : Receipt.DUPLICATE;
  }
}
