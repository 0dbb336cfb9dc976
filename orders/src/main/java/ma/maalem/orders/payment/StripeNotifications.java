package ma.maalem.orders.payment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Money;
import ma.maalem.platform.json.Json;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How Stripe signs and writes its notifications. Reads only the fields that settling needs. */
@ApplicationScoped
class StripeNotifications implements NotificationFormat {

  private static final long TOLERANCE_SECONDS = 300;

  private final String secret;

  @Inject
  StripeNotifications(@ConfigProperty(name = "maalem.stripe.webhook-secret") String secret) {
    this.secret = secret;
  }

  @Override
  public boolean isSigned(String payload, @Nullable String signature) {
    if (signature == null) {
      return false;
    }
    try {
      return Webhook.Signature.verifyHeader(payload, signature, secret, TOLERANCE_SECONDS);
    } catch (SignatureVerificationException e) {
      return false;
    }
  }

  @Override
  public Optional<Notification> read(String payload) {
    try {
      JsonNode event = Json.mapper().readTree(payload);
      String id = event.path("id").asText("");
      String type = event.path("type").asText("");
      boolean complete =
          !id.isEmpty()
              && id.length() <= 255
              && !type.isEmpty()
              && event.path("created").isIntegralNumber()
              && event.path("data").path("object").isObject();
      return complete
          ? Optional.of(
              new Notification(
                  id, type, Instant.ofEpochSecond(event.path("created").asLong()), payload))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  @Override
  public Told interpret(Notification notification) {
    JsonNode object = Json.read(notification.payload(), JsonNode.class).path("data").path("object");
    String type = notification.type();
    if (type.startsWith("payment_intent.")) {
      return payment(object);
    }
    if (type.startsWith("refund.") || type.equals("charge.refund.updated")) {
      return refund(object);
    }
    if (type.equals("charge.refunded")) {
      return new Told.MoneyReturned(
          object.path("payment_intent").asText(""), money(object, "amount_refunded"));
    }
    return new Told.Nothing();
  }

  private static Told payment(JsonNode intent) {
    JsonNode error = intent.path("last_payment_error");
    String failure = error.path("decline_code").asText(error.path("code").asText(""));
    return new Told.PaymentSeen(
        id(intent, StripePaymentGateway.PAYMENT),
        new GatewayPayment(
            intent.path("id").asText(),
            StripePaymentGateway.paymentState(intent.path("status").asText()),
            Optional.of(intent.path("client_secret").asText("")).filter(s -> !s.isEmpty()),
            money(intent, "amount_received"),
            Optional.of(failure).filter(code -> !code.isEmpty())));
  }

  private static Told refund(JsonNode refund) {
    return new Told.RefundSeen(
        id(refund, StripePaymentGateway.REFUND),
        new GatewayRefund(
            refund.path("id").asText(),
            StripePaymentGateway.refundState(refund.path("status").asText()),
            Optional.of(refund.path("failure_reason").asText("")).filter(s -> !s.isEmpty())));
  }

  private static Optional<UUID> id(JsonNode object, String key) {
    return Ids.parse(object.path("metadata").path(key).asText(""));
  }

  private static Money money(JsonNode object, String field) {
    String currency = object.path("currency").asText("").toUpperCase(Locale.ROOT);
    return new Money(object.path(field).asLong(), Currency.getInstance(currency));
  }
}
