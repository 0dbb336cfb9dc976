package ma.maalem.orders.payment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the provider signs and writes what it tells us. */
interface NotificationFormat {

  /** Whether the provider has signed exactly this text, and lately. */
  boolean isSigned(String payload, @Nullable String signature);

  /** Empty when it is not a notification. */
  Optional<Notification> read(String payload);

  /** What it means. */
  Told interpret(Notification notification);
}
