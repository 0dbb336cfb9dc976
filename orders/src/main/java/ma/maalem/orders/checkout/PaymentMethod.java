package ma.maalem.orders.checkout;

import java.util.Locale;
import java.util.Optional;

/** How an order is paid. */
public enum PaymentMethod {
  CARD,
  /** In cash at the door, in Morocco only. */
  CASH_ON_DELIVERY;

  /** The name in the API and in forms, such as {@code cash_on_delivery}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<PaymentMethod> ofCode(String code) {
    for (PaymentMethod method : values()) {
      if (method.code().equals(code)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }
}
