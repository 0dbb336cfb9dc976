package ma.maalem.orders.payment;

import com.stripe.StripeClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Connects to Stripe, or to whatever speaks its API at {@code maalem.stripe.api-base}. */
@ApplicationScoped
class StripeConnection {

  private static final int CONNECT_TIMEOUT_MILLIS = 3_000;
  private static final int READ_TIMEOUT_MILLIS = 10_000;

  @Produces
  @Singleton
  StripeClient client(
      @ConfigProperty(name = "maalem.stripe.api-base", defaultValue = "https://api.stripe.com")
          String apiBase,
      @ConfigProperty(name = "maalem.stripe.secret-key") String secretKey) {
    return connect(apiBase, secretKey);
  }

  /** Without retries of its own: what failed is a row and is tried again from there. */
  static StripeClient connect(String apiBase, String secretKey) {
    return StripeClient.builder()
        .setApiBase(apiBase)
        .setApiKey(secretKey)
        .setConnectTimeout(CONNECT_TIMEOUT_MILLIS)
        .setReadTimeout(READ_TIMEOUT_MILLIS)
        .setMaxNetworkRetries(0)
        .build();
  }
}
