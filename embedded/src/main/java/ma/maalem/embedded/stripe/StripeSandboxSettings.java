package ma.maalem.embedded.stripe;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox is started.
 *
 * @param port the port on 127.0.0.1; 0 takes a free one
 * @param webhookEndpoint where notifications go; null sends none until {@link
 *     StripeWebhooks#sendTo} is called
 * @param stateDirectory where the state is kept over restarts; null keeps it in memory only
 * @param retrySchedule the waits between the attempts to deliver one notification; after the last
 *     one it has failed
 * @param settlementDelay after what time slow effects arrive: the balance transaction of an
 *     asynchronous capture, pending refunds, payouts
 * @param fundsAvailableAfter how long captured money stays pending before it can be transferred
 *     without naming its charge; two days at Stripe itself
 */
public record StripeSandboxSettings(
    int port,
    String secretKey,
    String publishableKey,
    @Nullable URI webhookEndpoint,
    String webhookSecret,
    @Nullable Path stateDirectory,
    List<Duration> retrySchedule,
    Duration settlementDelay,
    Duration fundsAvailableAfter) {

  public static final String SECRET_KEY = "sk_test_maalem_sandbox";
  public static final String PUBLISHABLE_KEY = "pk_test_maalem_sandbox";
  public static final String WEBHOOK_SECRET = "whsec_maalem_sandbox";

  public StripeSandboxSettings {
    retrySchedule = List.copyOf(retrySchedule);
  }

  /** A free port, the sandbox's own keys, nothing kept, no notifications yet. */
  public static StripeSandboxSettings inMemory() {
    return new StripeSandboxSettings(
        0,
        SECRET_KEY,
        PUBLISHABLE_KEY,
        null,
        WEBHOOK_SECRET,
        null,
        List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(24),
            Duration.ofHours(40)),
        Duration.ofMillis(400),
        Duration.ZERO);
  }

  public StripeSandboxSettings onPort(int newPort) {
    return new StripeSandboxSettings(
        newPort,
        secretKey,
        publishableKey,
        webhookEndpoint,
        webhookSecret,
        stateDirectory,
        retrySchedule,
        settlementDelay,
        fundsAvailableAfter);
  }

  public StripeSandboxSettings withKeys(String newSecretKey, String newPublishableKey) {
    return new StripeSandboxSettings(
        port,
        newSecretKey,
        newPublishableKey,
        webhookEndpoint,
        webhookSecret,
        stateDirectory,
        retrySchedule,
        settlementDelay,
        fundsAvailableAfter);
  }

  public StripeSandboxSettings sendingTo(URI endpoint, String signingSecret) {
    return new StripeSandboxSettings(
        port,
        secretKey,
        publishableKey,
        endpoint,
        signingSecret,
        stateDirectory,
        retrySchedule,
        settlementDelay,
        fundsAvailableAfter);
  }

  public StripeSandboxSettings keptIn(Path directory) {
    return new StripeSandboxSettings(
        port,
        secretKey,
        publishableKey,
        webhookEndpoint,
        webhookSecret,
        directory,
        retrySchedule,
        settlementDelay,
        fundsAvailableAfter);
  }

  public StripeSandboxSettings retryingAfter(Duration... waits) {
    return new StripeSandboxSettings(
        port,
        secretKey,
        publishableKey,
        webhookEndpoint,
        webhookSecret,
        stateDirectory,
        List.of(waits),
        settlementDelay,
        fundsAvailableAfter);
  }

  public StripeSandboxSettings settlingAfter(Duration delay, Duration available) {
    return new StripeSandboxSettings(
        port,
        secretKey,
        publishableKey,
        webhookEndpoint,
        webhookSecret,
        stateDirectory,
        retrySchedule,
        delay,
        available);
  }
}
