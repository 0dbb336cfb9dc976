package ma.maalem.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;
import ma.maalem.orders.OrderCancelled;
import ma.maalem.orders.OrderPaid;
import ma.maalem.orders.RefundCompleted;
import ma.maalem.orders.checkout.OrderStatus;
import ma.maalem.orders.checkout.PlacedOrder;
import ma.maalem.orders.checkout.SellerOrderStatus;
import ma.maalem.orders.payment.ReceiveStripeNotification.Receipt;
import ma.maalem.orders.testing.Balances;
import ma.maalem.orders.testing.InMemoryPaymentGateway;
import ma.maalem.orders.testing.Marketplace;
import ma.maalem.platform.json.Json;
import org.junit.jupiter.api.Test;

class SettlingTest {

  private final Marketplace market = Marketplace.inMemory();
  private final InMemoryPaymentGateway stripe = market.get(InMemoryPaymentGateway.class);
  private final Balances ledger = market.get(Balances.class);
  private final UUID fatima = market.shelf().seller("Fatima");
  private final UUID pot = market.pots(fatima, 100_000, 1);

  @Test
  void a_notified_payment_pays_the_order_takes_the_stock_and_is_entered() {
    PlacedOrder placed = order();
    assertThat(market.payment(placed.id()).status()).isEqualTo("OPEN");

    notify("evt_1", "payment_intent.succeeded", stripe.pay(secret(placed)));
    market.drain();

    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.PAID);
    assertThat(market.order(placed.id()).parts().get(0).status())
        .isEqualTo(SellerOrderStatus.PLACED);
    assertThat(market.payment(placed.id()).status()).isEqualTo("SUCCEEDED");
    assertThat(market.payment(placed.id()).clientSecret()).isEmpty();
    assertThat(market.stock().present(pot)).isZero();
    assertThat(market.outbox().events(OrderPaid.class)).hasSize(1);
    assertThat(ledger.minor("STRIPE_CLEARING")).isEqualTo(104_900);
    assertThat(ledger.minor("COMMISSION_REVENUE")).isEqualTo(-8_000);
    assertThat(ledger.minor("SELLER_PAYABLE", Optional.of(fatima))).isEqualTo(-96_900);
  }

  @Test
  void the_same_notification_again_and_an_older_one_later_change_nothing() {
    PlacedOrder placed = order();
    GatewayPayment declined = stripe.decline(secret(placed), "insufficient_funds");
    GatewayPayment paid = stripe.pay(secret(placed));

    assertThat(notify("evt_2", "payment_intent.succeeded", paid)).isEqualTo(Receipt.STORED);
    market.drain();
    assertThat(notify("evt_2", "payment_intent.succeeded", paid)).isEqualTo(Receipt.DUPLICATE);
    notify("evt_3", "payment_intent.succeeded", paid);
    notify("evt_1", "payment_intent.payment_failed", declined);
    market.drain();

    assertThat(market.payment(placed.id()).status()).isEqualTo("SUCCEEDED");
    assertThat(market.payment(placed.id()).failure()).isEmpty();
    assertThat(market.outbox().events(OrderPaid.class)).hasSize(1);
    assertThat(ledger.minor("STRIPE_CLEARING")).isEqualTo(104_900);
  }

  @Test
  void a_declined_card_leaves_the_order_open_for_another_try() {
    PlacedOrder placed = order();

    notify("evt_1", "payment_intent.payment_failed", stripe.decline(secret(placed), "lost_card"));
    market.drain();

    assertThat(market.payment(placed.id()).status()).isEqualTo("DECLINED");
    assertThat(market.payment(placed.id()).failure()).contains("lost_card");
    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    notify("evt_2", "payment_intent.succeeded", stripe.pay(secret(placed)));
    market.drain();
    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void an_order_that_nobody_pays_ends_and_frees_its_stock() {
    PlacedOrder placed = order();

    market.expireAfter(Duration.ofMinutes(14));
    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    market.expireAfter(Duration.ofMinutes(1));
    market.drain();

    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(market.order(placed.id()).cancelReason()).contains("UNPAID");
    assertThat(market.stock().free(pot)).isEqualTo(1);
    assertThat(market.payment(placed.id()).status()).isEqualTo("CANCELLED");
    assertThat(market.outbox().events(OrderCancelled.class)).hasSize(1);
  }

  @Test
  void a_payment_whose_notification_is_slow_is_found_before_the_order_would_end() {
    PlacedOrder placed = order();
    stripe.pay(secret(placed));

    market.expireAfter(Duration.ofMinutes(16));

    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void a_payment_that_comes_after_the_end_goes_back_by_itself() {
    PlacedOrder placed = order();
    String secret = secret(placed);
    stripe.goDown();
    market.expireAfter(Duration.ofMinutes(16));
    assertThat(market.order(placed.id()).status())
        .as("the provider cannot be asked, the stock waits a little")
        .isEqualTo(OrderStatus.AWAITING_PAYMENT);
    market.expireAfter(Duration.ofMinutes(10));
    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(market.stock().free(pot)).isEqualTo(1);

    stripe.comeBack();
    stripe.pay(secret);
    market.clock().advance(Duration.ofMinutes(10));
    market.drain();

    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(market.stock().free(pot)).isEqualTo(1);
    assertThat(stripe.refunds()).hasSize(1);
    assertThat(market.outbox().events(RefundCompleted.class)).hasSize(1);
    assertThat(market.outbox().events(OrderPaid.class)).isEmpty();
    assertThat(ledger.minor("STRIPE_CLEARING")).isZero();
    assertThat(ledger.minor("REFUNDS_PAYABLE")).isZero();
  }

  @Test
  void an_order_stands_while_the_provider_rests_and_its_payment_opens_later() {
    stripe.goDown();
    PlacedOrder placed = order();
    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    assertThat(market.payment(placed.id()).status()).isEqualTo("REQUESTED");

    stripe.comeBack();
    market.clock().advance(Duration.ofSeconds(5));
    market.drain();

    assertThat(market.payment(placed.id()).status()).isEqualTo("OPEN");
    assertThat(market.payment(placed.id()).clientSecret()).isPresent();
  }

  @Test
  void an_answer_that_was_lost_opens_no_second_payment() {
    stripe.loseAnswers();
    PlacedOrder placed = order();

    stripe.comeBack();
    market.clock().advance(Duration.ofSeconds(5));
    market.drain();

    assertThat(stripe.opened()).isEqualTo(1);
    assertThat(market.payment(placed.id()).status()).isEqualTo("OPEN");
  }

  @Test
  void a_lost_notification_is_made_good_by_looking() {
    PlacedOrder placed = order();
    stripe.pay(secret(placed));

    market.clock().advance(Duration.ofMinutes(3));
    market.drain();

    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void a_payment_of_another_amount_or_of_nobody_is_parked() {
    PlacedOrder placed = order();
    GatewayPayment paid = stripe.pay(secret(placed));
    GatewayPayment less =
        new GatewayPayment(
            paid.reference(), paid.state(), paid.clientSecret(), Money.mad(1), Optional.empty());
    GatewayPayment unknown =
        new GatewayPayment(
            "pi_other", paid.state(), paid.clientSecret(), paid.received(), Optional.empty());

    notify("evt_1", "payment_intent.succeeded", less);
    notify("evt_2", "payment_intent.succeeded", unknown);
    market.drain();

    InMemoryNotifications notifications = market.get(InMemoryNotifications.class);
    assertThat(notifications.reason("evt_1")).isEqualTo("OTHER_AMOUNT");
    assertThat(notifications.reason("evt_2")).isEqualTo("UNKNOWN_PAYMENT");
    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
  }

  @Test
  void what_is_not_signed_or_not_a_notification_is_not_kept() {
    byte[] body = "{\"id\":\"evt_1\"}".getBytes(StandardCharsets.UTF_8);

    assertThat(market.receive(body, null)).isEqualTo(Receipt.NOT_SIGNED);
    assertThat(market.receive(body, "t=1,v1=00")).isEqualTo(Receipt.NOT_SIGNED);
    assertThat(market.receive(body, signature(new String(body, StandardCharsets.UTF_8))))
        .isEqualTo(Receipt.MALFORMED);
  }

  private PlacedOrder order() {
    return market.place(Marketplace.byCard(market.basketOf(pot)));
  }

  private String secret(PlacedOrder placed) {
    return market.payment(placed.id()).clientSecret().orElseThrow();
  }

  private Receipt notify(String id, String type, GatewayPayment seen) {
    String payload =
        Json.write(
            Map.of(
                "id",
                id,
                "type",
                type,
                "created",
                Instant.parse("2026-11-21T09:01:00Z").getEpochSecond(),
                "data",
                Map.of(
                    "object",
                    Map.of(
                        "id", seen.reference(),
                        "status",
                            seen.state() == GatewayPayment.State.SUCCEEDED
                                ? "succeeded"
                                : "requires_payment_method",
                        "amount_received", seen.received().minor(),
                        "currency", "mad",
                        "last_payment_error",
                            seen.failure().map(f -> Map.of("decline_code", f)).orElse(Map.of()),
                        "metadata", Map.of()))));
    return market.receive(payload.getBytes(StandardCharsets.UTF_8), signature(payload));
  }

  private static String signature(String payload) {
    try {
      return Webhook.Signature.generateSignatureHeader(payload, Marketplace.WEBHOOK_SECRET);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
