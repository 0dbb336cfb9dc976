package ma.maalem.orders.payment;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.RefundCreateParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;

/** Card payments as Stripe's payment intents. */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
class StripePaymentGateway implements PaymentGateway {

  /** Where an intent or refund carries our own id of it. */
  static final String PAYMENT = "maalem_payment";

  static final String REFUND = "maalem_refund";

  private static final String ORDER_NUMBER = "order_number";

  private final StripeClient stripe;

  @Inject
  StripePaymentGateway(StripeClient stripe) {
    this.stripe = stripe;
  }

  @Override
  public GatewayPayment open(UUID payment, String orderNumber, String email, Money amount) {
    PaymentIntentCreateParams params =
        PaymentIntentCreateParams.builder()
            .setAmount(amount.minor())
            .setCurrency(currency(amount))
            .addPaymentMethodType("card")
            .setDescription("Maalem " + orderNumber)
            .setReceiptEmail(email)
            .putMetadata(PAYMENT, payment.toString())
            .putMetadata(ORDER_NUMBER, orderNumber)
            .build();
    return seen(() -> stripe.v1().paymentIntents().create(params, key("payment-" + payment)));
  }

  @Override
  public GatewayPayment find(String reference) {
    return seen(() -> stripe.v1().paymentIntents().retrieve(reference));
  }

  @Override
  public GatewayPayment cancel(String reference) {
    try {
      return seen(() -> stripe.v1().paymentIntents().cancel(reference, key("cancel-" + reference)));
    } catch (GatewayRefused e) {
      return find(reference); // paid or cancelled meanwhile: its own state tells
    }
  }

  @Override
  public GatewayRefund refund(UUID refund, String paymentReference, Money amount) {
    RefundCreateParams params =
        RefundCreateParams.builder()
            .setPaymentIntent(paymentReference)
            .setAmount(amount.minor())
            .putMetadata(REFUND, refund.toString())
            .build();
    return refundSeen(() -> stripe.v1().refunds().create(params, key("refund-" + refund)));
  }

  @Override
  public GatewayRefund findRefund(String reference) {
    return refundSeen(() -> stripe.v1().refunds().retrieve(reference));
  }

  static GatewayPayment.State paymentState(String status) {
    return switch (status) {
      case "succeeded" -> GatewayPayment.State.SUCCEEDED;
      case "canceled" -> GatewayPayment.State.CANCELLED;
      default -> GatewayPayment.State.OPEN;
    };
  }

  static GatewayRefund.State refundState(String status) {
    return switch (status) {
      case "succeeded" -> GatewayRefund.State.SUCCEEDED;
      case "failed", "canceled" -> GatewayRefund.State.FAILED;
      default -> GatewayRefund.State.PENDING;
    };
  }

  private interface Call<T> {
    T make() throws StripeException;
  }

  private static GatewayPayment seen(Call<PaymentIntent> call) {
    PaymentIntent intent = made(call);
    long received = intent.getAmountReceived() == null ? 0 : intent.getAmountReceived();
    return new GatewayPayment(
        intent.getId(),
        paymentState(intent.getStatus()),
        Optional.ofNullable(intent.getClientSecret()),
        new Money(received, currency(intent.getCurrency())),
        Optional.ofNullable(intent.getLastPaymentError())
            .map(
                error ->
                    error.getDeclineCode() == null ? error.getCode() : error.getDeclineCode()));
  }

  private static GatewayRefund refundSeen(Call<Refund> call) {
    Refund refund = made(call);
    return new GatewayRefund(
        refund.getId(),
        refundState(refund.getStatus()),
        Optional.ofNullable(refund.getFailureReason()));
  }

  private static <T> T made(Call<T> call) {
    try {
      return call.make();
    } catch (ApiConnectionException | ApiException | RateLimitException | IdempotencyException e) {
      throw new GatewayUnavailable(e);
    } catch (StripeException e) {
      Integer status = e.getStatusCode();
      if (status == null || status >= 500 || status == 409 || status == 429) {
        throw new GatewayUnavailable(e);
      }
      throw new GatewayRefused(e.getCode() == null ? "refused" : e.getCode(), e);
    }
  }

  private static RequestOptions key(String key) {
    return RequestOptions.builder().setIdempotencyKey(key).build();
  }

  private static String currency(Money amount) {
    return amount.currency().getCurrencyCode().toLowerCase(Locale.ROOT);
  }

  private static Currency currency(String code) {
    return Currency.getInstance(code.toUpperCase(Locale.ROOT));
  }
}
