package ma.maalem.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.maalem.platform.json.Json;
import ma.maalem.web.demo.DemoAccounts;
import ma.maalem.web.testing.Goods;
import ma.maalem.web.testing.Http;
import ma.maalem.web.testing.Http.Answer;
import ma.maalem.web.testing.People;
import ma.maalem.web.testing.Servers;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole way over the API, as an outside program goes it. */
@ExtendWith(ArquillianExtension.class)
class OrdersIT {

  private static final String WEAVER = "weaver@maalem.example";
  private static final String SLIPPERS = "slippers@maalem.example";

  private static final String SCANNED = OffsetDateTime.now(ZoneOffset.UTC).toString();

  private final String email = People.email("buyer");

  @Test
  void pieces_of_two_sellers_are_ordered_paid_shipped_and_delivered() {
    Goods.Listing rug = Goods.of(WEAVER, 3);
    Goods.Listing pot = Goods.of(SLIPPERS, 3);
    String basket = basket(rug, pot);

    JsonNode order = placed(order(basket, "card", "FR"));
    assertThat(order.path("sellerOrders")).hasSize(2);
    assertThat(order.path("status").asText()).isEqualTo("AWAITING_PAYMENT");
    assertThat(Goods.free(rug.id())).isEqualTo(2);
    pay(order, "pm_card_visa");

    JsonNode paid = until(order, "PAID");
    assertThat(paid.path("payment").path("status").asText()).isEqualTo("SUCCEEDED");
    await()
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(
            () -> {
              assertThat(Servers.shared().mail().messagesTo(email)).isNotEmpty();
              assertThat(Servers.shared().mail().messagesTo(WEAVER))
                  .anyMatch(m -> m.subject().contains(order.path("number").asText()));
              assertThat(Servers.shared().mail().messagesTo(SLIPPERS))
                  .anyMatch(m -> m.subject().contains(order.path("number").asText()));
            });

    Http exporter = signedIn("exporter@maalem.example");
    describeExporter();
    for (JsonNode part : paid.path("sellerOrders")) {
      String seller =
          part.path("seller").path("id").asText().equals(rug.seller().toString())
              ? WEAVER
              : SLIPPERS;
      String shipment = shipAbroad(signedIn(seller), part.path("id").asText());
      assertThat(scan(exporter, shipment, "EMC").status()).isEqualTo(200);
      assertThat(scan(exporter, shipment, "EMC").json().path("events")).hasSize(1);
      for (String paper : List.of("invoice", "packing-list", "cn23")) {
        Answer pdf = exporter.get("/fr/shipments/" + shipment + "/papers/" + paper + ".pdf");
        assertThat(pdf.status()).as(paper + ": " + pdf.body()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
      }
      assertThat(scan(exporter, shipment, "EMI").json().path("state").asText())
          .isEqualTo("DELIVERED");
    }
    until(order, "COMPLETED");
  }

  @Test
  void cash_on_delivery_stands_at_once_and_goes_home() {
    Goods.Listing pot = Goods.of(SLIPPERS, 3);

    JsonNode order = placed(order(basket(pot), "cash_on_delivery", "MA"));
    assertThat(order.path("status").asText()).isEqualTo("PLACED");
    assertThat(order.path("payment").path("clientSecret").isMissingNode()).isTrue();
    Http seller = signedIn(SLIPPERS);
    String part = order.path("sellerOrders").get(0).path("id").asText();
    assertThat(seller.post("/api/v1/seller/orders/" + part + "/confirm", "").status())
        .isEqualTo(200);
    Answer shipped =
        seller.post(
            "/api/v1/seller/orders/" + part + "/shipment/home",
            "{\"carrier\":\"Amana\",\"trackingNumber\":\"AM-2026-77\"}");
    assertThat(shipped.status()).as(shipped.body()).isEqualTo(201);
    scan(seller, shipped.json().path("id").asText(), "EMI");

    until(order, "COMPLETED");
  }

  @Test
  void a_declined_card_leaves_the_order_open_and_3d_secure_waits_for_the_bank() {
    JsonNode order = placed(order(basket(Goods.of(SLIPPERS, 3)), "card", "MA"));

    pay(order, "pm_card_visa_chargeDeclined");
    await()
        .atMost(Duration.ofSeconds(15))
        .until(() -> get(order).path("payment").path("status").asText().equals("DECLINED"));
    assertThat(get(order).path("status").asText()).isEqualTo("AWAITING_PAYMENT");
    assertThat(pay(order, "pm_card_authenticationRequired")).contains("requires_action");
    assertThat(get(order).path("status").asText()).isEqualTo("AWAITING_PAYMENT");
    pay(order, "pm_card_visa");
    until(order, "PAID");
  }

  @Test
  void the_same_key_is_the_same_order_and_another_body_a_conflict() {
    Goods.Listing pot = Goods.of(SLIPPERS, 5);
    Map<String, Object> wanted = order(basket(pot), "cash_on_delivery", "MA");
    Http guest = Http.guest().with("Idempotency-Key", UUID.randomUUID().toString());

    Answer first = guest.post("/api/v1/orders", Json.write(wanted));
    Answer again = guest.post("/api/v1/orders", Json.write(wanted));
    Answer other =
        guest.post("/api/v1/orders", Json.write(order(basket(pot), "cash_on_delivery", "MA")));
    Answer none = Http.guest().post("/api/v1/orders", Json.write(wanted));

    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
    assertThat(again.json().path("accessToken")).isEqualTo(first.json().path("accessToken"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.json().path("code").asText()).isEqualTo("orders.idempotency-key-reused");
    assertThat(none.status()).isEqualTo(422);
  }

  @Test
  void two_buyers_after_the_last_piece_get_one_order_and_one_clear_refusal() throws Exception {
    Goods.Listing last = Goods.of(SLIPPERS, 1);
    String one = basket(last);
    String other = basket(last);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Callable<Answer>> buyers =
        List.of(
            () -> place(order(one, "cash_on_delivery", "MA")),
            () -> place(order(other, "cash_on_delivery", "MA")));
    List<Answer> answers = new ArrayList<>();
    for (Future<Answer> buyer : threads.invokeAll(buyers)) {
      answers.add(buyer.get());
    }
    threads.shutdown();

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 409)
        .allSatisfy(
            answer ->
                assertThat(answer.json().path("code").asText()).isEqualTo("catalog.sold-out"));
  }

  @Test
  void bad_input_is_told_with_a_pointer_and_nothing_is_stored() {
    String basket = basket(Goods.of(SLIPPERS, 3));

    Answer malformed =
        Http.guest().with("Idempotency-Key", "k").post("/api/v1/orders", "{\"basket\":5}");
    assertThat(malformed.status()).isEqualTo(400);
    assertThat(malformed.json().path("errors").get(0).path("pointer").asText())
        .isEqualTo("/basket");
    Answer broken =
        Http.guest().with("Idempotency-Key", "k").post("/api/v1/orders", "{\"basket\":");
    assertThat(broken.status()).isEqualTo(400);
    Answer invalid =
        place(
            Map.of(
                "basket", basket,
                "email", "nobody",
                "phone", "1",
                "address", Map.of("country", "XX"),
                "payment", "gold"));
    assertThat(invalid.status()).isEqualTo(422);
    assertThat(invalid.header("Content-Type")).startsWith("application/problem+json");
    assertThat(invalid.json().path("errors"))
        .extracting(e -> e.path("pointer").asText())
        .contains("/email", "/phone", "/address/country", "/address/name", "/payment");
    assertThat(invalid.json().path("errors"))
        .allSatisfy(e -> assertThat(e.path("detail").asText()).doesNotContain("violation."));
    assertThat(
            Http.guest()
                .post("/api/v1/baskets/" + basket + "/lines", "{\"listing\":\"x\",\"quantity\":1}")
                .status())
        .isEqualTo(400);
    assertThat(
            Http.guest()
                .post(
                    "/api/v1/baskets/" + basket + "/lines",
                    "{\"listing\":\"" + UUID.randomUUID() + "\",\"quantity\":1}")
                .status())
        .isEqualTo(404);
    assertThat(Http.guest().get("/api/v1/baskets/" + basket).json().path("lines")).hasSize(1);
  }

  @Test
  void unknown_orders_and_those_of_others_are_not_found_and_wrong_roles_refused() {
    JsonNode order = placed(order(basket(Goods.of(SLIPPERS, 3)), "cash_on_delivery", "MA"));
    String id = order.path("id").asText();
    String part = order.path("sellerOrders").get(0).path("id").asText();

    assertThat(Http.guest().get("/api/v1/orders/" + id).status()).isEqualTo(404);
    assertThat(Http.guest().get("/api/v1/orders/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(Http.guest().with("Order-Token", "guess").get("/api/v1/orders/" + id).status())
        .isEqualTo(404);
    assertThat(signedIn("buyer@maalem.example").get("/api/v1/orders/" + id).status())
        .isEqualTo(404);
    assertThat(signedIn(WEAVER).get("/api/v1/seller/orders/" + part).status()).isEqualTo(404);
    assertThat(signedIn("buyer@maalem.example").get("/api/v1/seller/orders").status())
        .isEqualTo(403);
    assertThat(Http.guest().get("/api/v1/seller/orders").status()).isEqualTo(401);
    assertThat(
            signedIn("buyer@maalem.example")
                .post("/api/v1/shipments/" + UUID.randomUUID() + "/events", "{\"code\":\"EMI\"}")
                .status())
        .isEqualTo(403);
    assertThat(
            signedIn("exporter@maalem.example")
                .post("/api/v1/shipments/" + UUID.randomUUID() + "/events", "{\"code\":\"EMI\"}")
                .status())
        .isEqualTo(404);
    assertThat(Http.guest().get("/api/v1/baskets/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(Http.guest().get("/api/v1/baskets/x").status()).isEqualTo(404);
  }

  @Test
  void an_order_stands_while_stripe_is_down_and_is_paid_when_it_is_back() {
    String basket = basket(Goods.of(SLIPPERS, 3));
    JsonNode order;
    Servers.shared().stripe().outage().answer(503);
    try {
      order = placed(order(basket, "card", "MA"));
      assertThat(order.path("payment").path("status").asText()).isEqualTo("REQUESTED");
    } finally {
      Servers.shared().stripe().outage().end();
    }

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> get(order).path("payment").hasNonNull("clientSecret"));
    pay(order, "pm_card_visa");
    until(order, "PAID");
  }

  @Test
  void lines_of_a_suspended_seller_leave_the_basket_with_a_notice_and_cannot_be_ordered() {
    Goods.Listing rug = Goods.of(WEAVER, 3);
    Goods.Listing slippers = Goods.of(SLIPPERS, 3);
    String looked = basket(rug, slippers);
    String ordered = basket(rug);
    Goods.suspended(rug.seller(), true);
    try {
      JsonNode basket = Http.guest().get("/api/v1/baskets/" + looked).json();
      assertThat(basket.path("lines")).hasSize(1);
      assertThat(basket.path("notices").get(0).path("code").asText()).isEqualTo("SELLER_SUSPENDED");
      assertThat(place(order(ordered, "cash_on_delivery", "MA")).status()).isEqualTo(409);
    } finally {
      Goods.suspended(rug.seller(), false);
    }
  }

  @Test
  void notifications_that_stripe_did_not_sign_are_refused() {
    assertThat(Http.guest().post("/api/v1/webhooks/stripe", "{}").status()).isEqualTo(400);
    assertThat(
            Http.guest()
                .with("Stripe-Signature", "t=1,v1=00")
                .post("/api/v1/webhooks/stripe", "{\"id\":\"evt_1\"}")
                .status())
        .isEqualTo(400);
    assertThat(
            Http.guest()
                .with("Stripe-Signature", "t=1,v1=00")
                .post("/api/v1/webhooks/stripe", "x".repeat(600_000))
                .status())
        .isEqualTo(413);
  }

  private String basket(Goods.Listing... listings) {
    String basket = Http.guest().post("/api/v1/baskets", "").json().path("id").asText();
    for (Goods.Listing listing : listings) {
      Answer added =
          Http.guest()
              .post(
                  "/api/v1/baskets/" + basket + "/lines",
                  Json.write(Map.of("listing", listing.id(), "quantity", 1)));
      assertThat(added.status()).as(added.body()).isEqualTo(200);
    }
    return basket;
  }

  private Map<String, Object> order(String basket, String payment, String country) {
    boolean home = country.equals("MA");
    return Map.of(
        "basket",
        basket,
        "email",
        email,
        "phone",
        home ? "0612345678" : "+33612345678",
        "address",
        home
            ? Map.of(
                "name", "Salma Test",
                "line1", "12 rue des Potiers",
                "city", "Marrakech",
                "province", "MA-MAR",
                "country", "MA")
            : Map.of(
                "name", "Claire Test",
                "line1", "12 rue Mercière",
                "city", "Lyon",
                "postcode", "69002",
                "country", country),
        "payment",
        payment,
        "lang",
        "fr");
  }

  private static Answer place(Map<String, Object> order) {
    return Http.guest()
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .post("/api/v1/orders", Json.write(order));
  }

  private static JsonNode placed(Map<String, Object> order) {
    Answer answer = place(order);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  private static JsonNode get(JsonNode order) {
    return Http.guest()
        .with("Order-Token", order.path("accessToken").asText())
        .get("/api/v1/orders/" + order.path("id").asText())
        .json();
  }

  private static JsonNode until(JsonNode order, String status) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(get(order).path("status").asText()).isEqualTo(status));
    return get(order);
  }

  /** As the buyer's browser does: with the publishable key and the client's secret. */
  private static String pay(JsonNode order, String card) {
    String secret = get(order).path("payment").path("clientSecret").asText();
    String intent = secret.substring(0, secret.indexOf("_secret"));
    var stripe = Servers.shared().stripe();
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(
                      URI.create(stripe.uri() + "/v1/payment_intents/" + intent + "/confirm"))
                  .header("Authorization", "Bearer " + stripe.settings().publishableKey())
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(
                      HttpRequest.BodyPublishers.ofString(
                          "client_secret="
                              + secret
                              + "&payment_method="
                              + card
                              + "&return_url=http://localhost/"))
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String shipAbroad(Http seller, String part) {
    assertThat(seller.post("/api/v1/seller/orders/" + part + "/confirm", "").status())
        .isEqualTo(200);
    int grams =
        seller.get("/api/v1/seller/orders/" + part).json().path("part").path("weightGrams").asInt();
    String exporter = seller.get("/api/v1/exporters").json().get(0).path("id").asText();
    Answer shipped =
        seller.post(
            "/api/v1/seller/orders/" + part + "/shipment/abroad",
            Json.write(
                Map.of(
                    "exporter",
                    exporter,
                    "incoterm",
                    "DAP",
                    "packaging",
                    "CARTON",
                    "grossGrams",
                    Math.min(grams + 200, 30_000),
                    "lengthCm",
                    60,
                    "widthCm",
                    40,
                    "heightCm",
                    40,
                    "fragile",
                    true,
                    "material",
                    "argile")));
    assertThat(shipped.status()).as(shipped.body()).isEqualTo(201);
    return shipped.json().path("id").asText();
  }

  private static void describeExporter() {
    Http exporter = signedIn("exporter@maalem.example");
    Answer described =
        exporter.post(
            "/fr/exporter/export-identity",
            "application/x-www-form-urlencoded",
            "name=Amina+Exemple&business=Comptoir+Exemple&line1=14+derb+Sidi+Ahmed&postcode=30110"
                + "&city=Fes&phone=%2B212535000000&email=export%40example.org&place=Fes"
                + "&ice=999000001000075&taxId=40123456&tradeRegister=12345+Fes&businessTax=13245678");
    assertThat(described.status()).as(described.body()).isEqualTo(303);
  }

  private static Answer scan(Http who, String shipment, String code) {
    return who.post(
        "/api/v1/shipments/" + shipment + "/events",
        Json.write(Map.of("code", code, "occurredAt", SCANNED, "location", "MACAS")));
  }

  private static Http signedIn(String email) {
    return Http.signedIn(email, password(email));
  }

  private static String password(String email) {
    return DemoAccounts.all().stream()
        .filter(account -> account.email().equals(email))
        .findFirst()
        .orElseThrow()
        .password();
  }
}
