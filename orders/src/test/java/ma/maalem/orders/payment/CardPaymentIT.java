package ma.maalem.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentConfirmParams;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.embedded.stripe.StripeSandbox;
import ma.maalem.embedded.stripe.StripeSandboxSettings;
import ma.maalem.kernel.ProblemException;
import ma.maalem.orders.OrderPaid;
import ma.maalem.orders.checkout.OrderStatus;
import ma.maalem.orders.checkout.PlaceOrderCommand;
import ma.maalem.orders.checkout.PlacedOrder;
import ma.maalem.orders.testing.Marketplace;
import ma.maalem.platform.testing.TestDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Orders paid by card, on a real database and over HTTP with a Stripe that behaves and one that
 * does not.
 */
class CardPaymentIT {

  private static StripeSandbox sandbox;
  private static StripeClient stripe;
  private TestDatabase database;
  private Marketplace market;
  private HttpServer endpoint;
  private UUID fatima;
  private UUID omar;

  @BeforeAll
  static void startStripe() throws IOException {
    sandbox = StripeSandbox.start(StripeSandboxSettings.inMemory());
    stripe = StripeConnection.connect(sandbox.uri().toString(), StripeSandboxSettings.SECRET_KEY);
  }

  @AfterAll
  static void stopStripe() throws IOException {
    sandbox.close();
  }

  @BeforeEach
  void open() throws IOException {
    database = TestDatabase.create("platform", "orders");
    market = Marketplace.on(database, stripe);
    fatima = market.shelf().seller("Fatima");
    omar = market.shelf().seller("Omar");
    endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
    endpoint.createContext(
        "/",
        exchange -> {
          try (exchange) {
            boolean accepted =
                market
                    .receive(
                        exchange.getRequestBody().readAllBytes(),
                        exchange.getRequestHeaders().getFirst("Stripe-Signature"))
                    .isAccepted();
            exchange.sendResponseHeaders(accepted ? 200 : 400, -1);
          }
        });
    endpoint.start();
    sandbox.reset();
    sandbox
        .webhooks()
        .sendTo(
            URI.create("http://127.0.0.1:" + endpoint.getAddress().getPort() + "/"),
            StripeSandboxSettings.WEBHOOK_SECRET);
  }

  @AfterEach
  void close() {
    sandbox.outage().end();
    endpoint.stop(0);
    database.close();
  }

  @Test
  void an_order_of_two_sellers_is_paid_settled_and_entered_in_balance() {
    UUID pot = market.pots(fatima, 45_000, 3);
    UUID lamp = market.pots(omar, 120_000, 1);
    PlacedOrder placed = market.place(Marketplace.byCard(market.basketOf(Map.of(pot, 2, lamp, 1))));
    assertThat(market.payment(placed.id()).status()).isEqualTo("OPEN");

    pay(placed, "pm_card_visa");

    untilPaid(placed);
    assertThat(market.stock().present(pot)).isEqualTo(1);
    assertThat(market.stock().present(lamp)).isZero();
    assertThat(number("select coalesce(sum(amount_minor), 1) from orders.posting")).isZero();
    assertThat(
            number(
                "select sum(amount_minor) from orders.posting where account = 'STRIPE_CLEARING'"))
        .isEqualTo(market.order(placed.id()).total().minor());
    assertThat(number("select count(*) from orders.posting where account = 'SELLER_PAYABLE'"))
        .isEqualTo(2);
  }

  @Test
  void a_declined_card_is_told_and_another_one_pays() {
    PlacedOrder placed = orderPot();

    assertThatThrownBy(() -> confirm(placed, "pm_card_visa_chargeDeclinedInsufficientFunds"))
        .isInstanceOf(CardException.class);
    Awaitility.await()
        .untilAsserted(
            () -> {
              market.drain();
              assertThat(market.payment(placed.id()).failure()).contains("insufficient_funds");
            });
    assertThat(market.payment(placed.id()).status()).isEqualTo("DECLINED");
    pay(placed, "pm_card_visa");

    untilPaid(placed);
  }

  @Test
  void a_card_that_asks_for_3d_secure_pays_once_the_challenge_is_passed() throws Exception {
    PlacedOrder placed = orderPot();

    var intent = confirm(placed, "pm_card_authenticationRequired");
    assertThat(intent.getStatus()).isEqualTo("requires_action");
    market.drain();
    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);

    passChallenge(intent.getNextAction().getUseStripeSdk(), intent.getId());
    untilPaid(placed);
  }

  @Test
  void duplicated_and_reversed_notifications_settle_once() {
    PlacedOrder placed = orderPot();
    sandbox.webhooks().hold();
    assertThatThrownBy(() -> confirm(placed, "pm_card_visa_chargeDeclined"))
        .isInstanceOf(CardException.class);
    sandbox.webhooks().duplicateEach(2);
    pay(placed, "pm_card_visa");

    sandbox.webhooks().releaseReversed();

    untilPaid(placed);
    Awaitility.await()
        .untilAsserted(
            () -> {
              market.drain();
              assertThat(
                      number(
                          "select count(*) from orders.payment_notification where type = 'payment_intent.payment_failed' and status = 'SETTLED'"))
                  .isEqualTo(1);
            });
    assertThat(market.payment(placed.id()).status()).isEqualTo("SUCCEEDED");
    assertThat(market.outbox().events(OrderPaid.class)).hasSize(1);
    assertThat(number("select count(*) from orders.journal_entry")).isEqualTo(1);
  }

  @Test
  void an_answer_lost_between_the_steps_is_asked_for_again_and_opens_no_second_payment()
      throws StripeException {
    sandbox.outage().dropResponseAfter(0);
    PlacedOrder placed = orderPot();
    assertThat(market.payment(placed.id()).status()).isEqualTo("REQUESTED");

    market.clock().advance(Duration.ofSeconds(5));
    market.drain();

    assertThat(market.payment(placed.id()).status()).isEqualTo("OPEN");
    assertThat(stripe.v1().paymentIntents().list().getData()).hasSize(1);
    pay(placed, "pm_card_visa");
    untilPaid(placed);
  }

  @Test
  void an_order_stands_while_stripe_is_down_and_can_be_paid_afterwards() {
    sandbox.outage().answer(503);
    PlacedOrder placed = orderPot();
    assertThat(market.payment(placed.id()).status()).isEqualTo("REQUESTED");

    sandbox.outage().end();
    market.clock().advance(Duration.ofSeconds(5));
    market.drain();
    pay(placed, "pm_card_visa");

    untilPaid(placed);
  }

  @Test
  void an_unpaid_order_expires_and_its_payment_is_called_off_at_stripe() throws StripeException {
    UUID pot = market.pots(fatima, 45_000, 1);
    PlacedOrder placed = market.place(Marketplace.byCard(market.basketOf(pot)));
    String intent = intent(placed);

    market.expireAfter(Duration.ofMinutes(16));
    market.drain();

    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(market.stock().free(pot)).isEqualTo(1);
    assertThat(stripe.v1().paymentIntents().retrieve(intent).getStatus()).isEqualTo("canceled");
  }

  @Test
  void a_payment_that_arrives_after_the_order_ended_goes_back() throws StripeException {
    PlacedOrder placed = orderPot();
    sandbox.webhooks().hold();
    String intent = intent(placed);
    market.transaction(
        () ->
            market
                .get(CancelUnpaidOrder.class)
                .cancel(Marketplace.OPERATOR, Optional.empty(), placed.id()));
    stripe
        .v1()
        .paymentIntents()
        .confirm(
            intent, PaymentIntentConfirmParams.builder().setPaymentMethod("pm_card_visa").build());

    sandbox.webhooks().release();

    Awaitility.await()
        .untilAsserted(
            () -> {
              market.drain();
              assertThat(number("select count(*) from orders.refund where status = 'SUCCEEDED'"))
                  .isEqualTo(1);
            });
    assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(
            number(
                "select sum(amount_minor) from orders.posting where account = 'STRIPE_CLEARING'"))
        .isZero();
    assertThat(
            number(
                "select sum(amount_minor) from orders.posting where account = 'REFUNDS_PAYABLE'"))
        .isZero();
  }

  @Test
  void two_buyers_after_the_last_piece_get_one_order_and_one_clear_refusal() throws Exception {
    UUID last = market.pots(fatima, 45_000, 1);
    PlaceOrderCommand one = Marketplace.byCard(market.basketOf(last));
    PlaceOrderCommand other = Marketplace.byCard(market.basketOf(last));
    List<Callable<PlacedOrder>> buyers =
        List.of(() -> market.place("one", one), () -> market.place("other", other));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<PlacedOrder> orders = new ArrayList<>();
    List<Throwable> refusals = new ArrayList<>();
    for (Future<PlacedOrder> buyer : threads.invokeAll(buyers)) {
      try {
        orders.add(buyer.get());
      } catch (ExecutionException e) {
        refusals.add(e.getCause());
      }
    }
    threads.shutdown();

    assertThat(orders).hasSize(1);
    assertThat(refusals)
        .singleElement()
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.type()).isEqualTo(CatalogProblem.SOLD_OUT));
    assertThat(number("select count(*) from orders.placed_order")).isEqualTo(1);
    assertThat(number("select count(*) from orders.payment")).isEqualTo(1);
    assertThat(number("select count(*) from orders.placement_key")).isEqualTo(1);
  }

  @Test
  void the_same_key_pressed_twice_at_once_is_one_order() throws Exception {
    PlaceOrderCommand command = Marketplace.byCard(market.basketOf(market.pots(fatima, 45_000, 5)));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    Callable<UUID> press = () -> market.place("key", command).id();
    List<Future<UUID>> orders = threads.invokeAll(List.of(press, press));
    threads.shutdown();

    assertThat(orders.get(0).get()).isEqualTo(orders.get(1).get());
    assertThat(number("select count(*) from orders.placed_order")).isEqualTo(1);
    assertThat(number("select count(*) from orders.payment")).isEqualTo(1);
  }

  private PlacedOrder orderPot() {
    return market.place(Marketplace.byCard(market.basketOf(market.pots(fatima, 45_000, 1))));
  }

  private void untilPaid(PlacedOrder placed) {
    Awaitility.await()
        .untilAsserted(
            () -> {
              market.drain();
              assertThat(market.order(placed.id()).status()).isEqualTo(OrderStatus.PAID);
            });
  }

  private String intent(PlacedOrder placed) {
    String secret = market.payment(placed.id()).clientSecret().orElseThrow();
    return secret.substring(0, secret.indexOf("_secret"));
  }

  private void pay(PlacedOrder placed, String card) {
    try {
      assertThat(confirm(placed, card).getStatus()).isEqualTo("succeeded");
    } catch (StripeException e) {
      throw new AssertionError(e);
    }
  }

  private PaymentIntent confirm(PlacedOrder placed, String card) throws StripeException {
    return stripe
        .v1()
        .paymentIntents()
        .confirm(
            intent(placed), PaymentIntentConfirmParams.builder().setPaymentMethod(card).build());
  }

  private static void passChallenge(Map<String, Object> challenge, String intent)
      throws IOException, InterruptedException {
    URI page = URI.create(String.valueOf(challenge.get("stripe_js")));
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(page)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("outcome=complete"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(intent).isLessThan(400);
  }

  private long number(String sql) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
