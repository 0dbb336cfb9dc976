package ma.maalem.orders.testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;
import ma.maalem.orders.payment.GatewayPayment;
import ma.maalem.orders.payment.GatewayPayment.State;
import ma.maalem.orders.payment.GatewayRefund;
import ma.maalem.orders.payment.GatewayRefused;
import ma.maalem.orders.payment.GatewayUnavailable;
import ma.maalem.orders.payment.PaymentGateway;
import org.jspecify.annotations.Nullable;

/** A provider in memory: one payment per id of ours, and buyers' browsers that pay or fail. */
public final class InMemoryPaymentGateway implements PaymentGateway {

  private final Map<UUID, String> references = new HashMap<>();
  private final Map<String, GatewayPayment> payments = new LinkedHashMap<>();
  private final Map<String, Money> amounts = new HashMap<>();
  private final Map<UUID, GatewayRefund> refunds = new LinkedHashMap<>();
  private boolean down;
  private boolean losesAnswers;
  private int opened;

  /** No call gets through. */
  public void goDown() {
    down = true;
  }

  /** Calls are carried out, but their answers are lost. */
  public void loseAnswers() {
    losesAnswers = true;
  }

  public void comeBack() {
    down = false;
    losesAnswers = false;
  }

  /** How many payments there are. */
  public int opened() {
    return opened;
  }

  public Map<UUID, GatewayRefund> refunds() {
    return refunds;
  }

  /** The buyer pays. */
  public GatewayPayment pay(String clientSecret) {
    GatewayPayment payment = bySecret(clientSecret);
    return put(
        payment.reference(), State.SUCCEEDED, amounts.get(payment.reference()), Optional.empty());
  }

  /** The buyer's bank says no. */
  public GatewayPayment decline(String clientSecret, String code) {
    GatewayPayment payment = bySecret(clientSecret);
    return put(payment.reference(), State.OPEN, Money.mad(0), Optional.of(code));
  }

  @Override
  public GatewayPayment open(UUID payment, String orderNumber, String email, Money amount) {
    return answer(
        () -> {
          String known = references.get(payment);
          if (known != null) {
            return payment(known);
          }
          opened++;
          String reference = "pi_" + payments.size();
          references.put(payment, reference);
          amounts.put(reference, amount);
          return put(reference, State.OPEN, Money.mad(0), Optional.empty());
        });
  }

  @Override
  public GatewayPayment find(String reference) {
    return answer(() -> payment(reference));
  }

  @Override
  public GatewayPayment cancel(String reference) {
    return answer(
        () ->
            payment(reference).state() == State.OPEN
                ? put(reference, State.CANCELLED, Money.mad(0), Optional.empty())
                : payment(reference));
  }

  @Override
  public GatewayRefund refund(UUID refund, String paymentReference, Money amount) {
    return answer(
        () -> {
          if (payment(paymentReference).state() != State.SUCCEEDED) {
            throw new GatewayRefused("charge_not_paid", new IllegalStateException());
          }
          return refunds.computeIfAbsent(
              refund,
              id ->
                  new GatewayRefund(
                      "re_" + refunds.size(), GatewayRefund.State.SUCCEEDED, Optional.empty()));
        });
  }

  @Override
  public GatewayRefund findRefund(String reference) {
    return answer(
        () ->
            refunds.values().stream()
                .filter(r -> r.reference().equals(reference))
                .findFirst()
                .orElseThrow());
  }

  private interface Call<T> {
    T make();
  }

  private <T> T answer(Call<T> call) {
    if (down) {
      throw new GatewayUnavailable(new IllegalStateException("down"));
    }
    T answer = call.make();
    if (losesAnswers) {
      throw new GatewayUnavailable(new IllegalStateException("no answer"));
    }
    return answer;
  }

  private GatewayPayment put(
      String reference, State state, @Nullable Money received, Optional<String> failure) {
    GatewayPayment payment =
        new GatewayPayment(
            reference,
            state,
            Optional.of(reference + "_secret"),
            Objects.requireNonNull(received),
            failure);
    payments.put(reference, payment);
    return payment;
  }

  private GatewayPayment payment(String reference) {
    return Objects.requireNonNull(payments.get(reference));
  }

  private GatewayPayment bySecret(String secret) {
    return payment(secret.replace("_secret", ""));
  }
}
