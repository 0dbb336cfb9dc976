package ma.maalem.embedded.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotificationsTest {
  private static final List<String> PAID =
      List.of("payment_intent.created", "charge.succeeded", "payment_intent.succeeded");

  private NotificationReceiver shop;
  private StripeSandbox sandbox;
  private StripeClient stripe;

  @BeforeEach
  void start() throws IOException {
    shop = new NotificationReceiver();
    sandbox =
        StripeSandbox.start(
            StripeSandboxSettings.inMemory()
                .sendingTo(shop.uri(), NotificationReceiver.SECRET)
                .settlingAfter(Duration.ofMinutes(5), Duration.ZERO)
                .retryingAfter(
                    Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofMillis(50)));
    stripe = PaymentsTest.client(sandbox);
  }

  @AfterEach
  void stop() throws IOException {
    sandbox.close();
    shop.close();
  }

  private PaymentIntent pay() throws StripeException {
    return stripe
        .v1()
        .paymentIntents()
        .create(
            PaymentsTest.intent(45_000).setConfirm(true).setPaymentMethod("pm_card_visa").build());
  }

  @Test
  void a_payment_is_notified_signed_and_in_order() throws StripeException {
    PaymentIntent paid = pay();

    await().until(() -> shop.received().size() == 3);
    assertThat(shop.types()).isEqualTo(PAID);
    assertThat(shop.refused()).isEmpty();
    Event last = shop.received().get(2);
    assertThat(last.getDataObjectDeserializer().getObject())
        .hasValueSatisfying(
            object ->
                assertThat(object)
                    .isInstanceOfSatisfying(
                        PaymentIntent.class,
                        intent -> {
                          assertThat(intent.getId()).isEqualTo(paid.getId());
                          assertThat(intent.getStatus()).isEqualTo("succeeded");
                        }));
    assertThat(stripe.v1().events().retrieve(last.getId()).getType())
        .isEqualTo("payment_intent.succeeded");
  }

  @Test
  void an_endpoint_that_fails_is_asked_again() throws StripeException {
    shop.failNext(2);

    pay();

    await().until(() -> shop.received().size() == 3);
    assertThat(shop.types()).containsExactlyInAnyOrderElementsOf(PAID);
    await()
        .untilAsserted(
            () ->
                assertThat(sandbox.webhooks().deliveries())
                    .allMatch(delivery -> delivery.status() == StripeDelivery.Status.DELIVERED));
    assertThat(sandbox.webhooks().deliveries().get(0).attempts())
        .extracting(StripeDelivery.Attempt::httpStatus)
        .startsWith(500)
        .endsWith(200);
  }

  @Test
  void an_endpoint_that_never_answers_is_given_up_and_can_be_sent_to_again()
      throws StripeException {
    shop.failNext(1_000);
    pay();
    await()
        .untilAsserted(
            () ->
                assertThat(sandbox.webhooks().deliveries())
                    .hasSize(3)
                    .allMatch(delivery -> delivery.status() == StripeDelivery.Status.FAILED)
                    .allMatch(delivery -> delivery.attempts().size() == 4));

    shop.failNext(0);
    sandbox.webhooks().resend(sandbox.webhooks().deliveries().get(2).eventId());

    await().until(() -> shop.types().equals(List.of("payment_intent.succeeded")));
  }

  @Test
  void notifications_are_duplicated() throws StripeException {
    sandbox.webhooks().duplicateEach(2);

    pay();

    await().until(() -> shop.received().size() == 9);
    assertThat(new HashSet<>(shop.received().stream().map(Event::getId).toList())).hasSize(3);
  }

  @Test
  void notifications_are_held_and_released_backwards() throws StripeException {
    sandbox.webhooks().hold();
    PaymentIntent paid = pay();
    assertThat(paid.getStatus()).isEqualTo("succeeded");
    assertThat(sandbox.webhooks().deliveries())
        .hasSize(3)
        .allMatch(delivery -> delivery.status() == StripeDelivery.Status.HELD);

    sandbox.webhooks().releaseReversed();

    await().until(() -> shop.received().size() == 3);
    assertThat(shop.types()).isEqualTo(List.of(PAID.get(2), PAID.get(1), PAID.get(0)));
  }

  @Test
  void notifications_are_gathered_and_sent_in_reverse() throws StripeException {
    sandbox.webhooks().reverseBatchesOf(3);

    pay();

    await().until(() -> shop.received().size() == 3);
    assertThat(shop.types()).isEqualTo(List.of(PAID.get(2), PAID.get(1), PAID.get(0)));
  }

  @Test
  void notifications_are_delayed() throws StripeException {
    sandbox.webhooks().delayEach(Duration.ofMillis(300));
    Instant before = Instant.now();

    pay();

    await().until(() -> shop.received().size() == 3);
    assertThat(Duration.between(before, Instant.now()))
        .isGreaterThanOrEqualTo(Duration.ofMillis(300));
  }

  @Test
  void a_wrong_secret_is_noticed_by_the_shop() throws StripeException {
    sandbox.webhooks().sendTo(shop.uri(), "whsec_other");

    pay();

    await().until(() -> shop.refused().size() >= 3);
    assertThat(shop.received()).isEmpty();
  }
}
