package ma.maalem.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import ma.maalem.kernel.Language;
import ma.maalem.platform.json.Json;
import ma.maalem.web.testing.Goods;
import ma.maalem.web.testing.Http;
import ma.maalem.web.testing.People;
import ma.maalem.web.testing.Person;
import ma.maalem.web.testing.Person.Screen;
import ma.maalem.web.testing.Servers;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a word typed into the search field to a parcel delivered and books that balance. */
@ExtendWith(ArquillianExtension.class)
class TradeST {

  private static final String WEAVER = "weaver@maalem.example";
  private static final String SLIPPERS = "slippers@maalem.example";
  private static final String DEMO = "maalem-demo";
  private static final Duration SOON = Duration.ofSeconds(20);

  private final String email = People.email("buyer");

  @ParameterizedTest
  @CsvSource({"FR,DESKTOP", "AR,PHONE"})
  void pieces_of_two_sellers_are_found_and_paid_by_card_after_a_declined_one(
      Language language, Screen screen) {
    Goods.Listing rug = Goods.of(WEAVER, 4);
    Goods.Listing slippers = Goods.of(SLIPPERS, 4);
    try (Person buyer = Person.with(language, screen)) {
      buyer.opens("/").looks("home");
      buyer.page().locator("input[type=search]").first().fill("zliji");
      buyer.page().locator("input[type=search]").first().press("Enter");
      buyer.page().waitForURL("**/search?**");
      assertThat(buyer.page().locator("article.card, .card").count()).isPositive();
      buyer.looks("search");
      buyer.opens("/search?q=qqqqwwwwzzzz").looks("search-empty");

      buyer.opens("/listings/" + slippers.slug()).looks("listing");
      buyer.page().locator("form.buy button").click();
      buyer.page().waitForURL("**/basket**");
      buyer.opens("/listings/" + rug.slug());
      buyer.page().locator("form.buy button").click();
      buyer.page().waitForURL("**/basket**");
      assertThat(buyer.page().locator(".basket-line").count()).isEqualTo(2);
      buyer.looks("basket");

      buyer.opens("/checkout");
      fillsIn(buyer, "FR", "12 rue des Tanneurs", "Lyon", "69001");
      buyer.looks("checkout");
      buyer.page().locator("form.checkout button.button-primary").click();
      buyer.page().waitForURL("**/pay**");

      pays(buyer, "4000000000000002");
      buyer.page().locator("#pay-error:not([hidden])").waitFor();
      buyer.looks("pay-declined");
      pays(buyer, "4000002760003184");
      buyer
          .page()
          .frameLocator("iframe[name='stripe-challenge-frame']")
          .locator("#complete")
          .click();
      Locator thanks = buyer.page().locator("#order .notice-good");
      thanks.waitFor(new Locator.WaitForOptions().setTimeout(30_000));
      assertThat(buyer.page().locator("#order section.panel .basket-line").count()).isEqualTo(2);
      buyer.looks("order-paid");
    }
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(Servers.shared().mail().messagesTo(email)).isNotEmpty());
    assertThat(Goods.free(rug.id())).isEqualTo(3);
    assertThat(Goods.free(slippers.id())).isEqualTo(3);

    shipsAbroadAndArrives(language);
    theBooksBalance(language, screen);
  }

  @ParameterizedTest
  @CsvSource({"AR,PHONE", "FR,DESKTOP"})
  void cash_on_delivery_works_without_scripts_and_goes_home(Language language, Screen screen) {
    Goods.Listing rug = Goods.of(WEAVER, 4);
    String order;
    try (Person buyer = Person.withoutScripts(language, screen)) {
      buyer.opens("/listings/" + rug.slug());
      buyer.page().locator("form.buy button").click();
      buyer.opens("/checkout");
      fillsIn(buyer, "MA", "12, derb Sidi Ahmed", "Fès", "30000");
      buyer.page().locator("[name='address/province']").selectOption("MA-FES");
      buyer.page().locator("#pay-cash").check();
      buyer.page().locator("form.checkout button.button-primary").click();
      assertThat(buyer.page().locator("#order .notice-good").count()).isEqualTo(1);
      order = buyer.page().url();
      try (Person seller = Person.with(language, screen)) {
        opensLatestOrder(seller, WEAVER);
        seller.page().locator("form[action$='/confirm'] button").click();
        seller.page().locator("[name=carrier]").fill("Amana");
        seller.page().locator("[name=trackingNumber]").fill("AM-2026-0042");
        seller.looks("seller-order-ready");
        seller.page().locator("form[action$='/ship-home'] button").click();
        assertThat(seller.page().locator("main").textContent()).contains("AM-2026-0042");
        seller.looks("seller-order-shipped");
      }
      buyer.page().navigate(order);
      assertThat(buyer.page().locator("main").textContent()).contains("AM-2026-0042");
    }
  }

  private void shipsAbroadAndArrives(Language language) {
    String shipment;
    try (Person seller = Person.with(language, Screen.DESKTOP)) {
      opensLatestOrder(seller, SLIPPERS);
      seller.page().locator("form[action$='/confirm'] button").click();
      if (seller.page().locator("form[action$='/ship-abroad']").count() == 0) {
        entrustsAnExporter(language);
        seller.page().reload();
      }
      seller.page().locator("[name=grossGrams]").fill("9000");
      seller.page().locator("[name=lengthCm]").fill("60");
      seller.page().locator("[name=widthCm]").fill("60");
      seller.page().locator("[name=heightCm]").fill("12");
      if (seller.page().locator("[name=material]").count() > 0) {
        seller.page().locator("[name=material]").fill("leather");
      }
      seller.looks("seller-order-abroad");
      seller.page().locator("form[action$='/ship-abroad'] button").click();
      Locator invoice = seller.page().locator("a[href$='/papers/invoice.pdf']");
      invoice.waitFor();
      seller.looks("seller-shipment");
      shipment = invoice.getAttribute("href").replaceAll(".*/shipments/([^/]+)/.*", "$1");
    }
    Http seller = Http.signedIn(SLIPPERS, DEMO);
    for (String paper : List.of("invoice", "packing-list", "cn23")) {
      Http.Answer pdf = seller.get("/fr/shipments/" + shipment + "/papers/" + paper + ".pdf");
      assertThat(pdf.status()).as(paper).isEqualTo(200);
      assertThat(pdf.body()).startsWith("%PDF");
    }
    for (String code : List.of("EMA", "EMC", "EMD", "EMI")) {
      Http.Answer scanned =
          seller.post(
              "/api/v1/shipments/" + shipment + "/events",
              Json.write(
                  Map.of("code", code, "occurredAt", java.time.OffsetDateTime.now().toString())));
      assertThat(scanned.status()).as(scanned.body()).isEqualTo(200);
    }
    assertThat(seller.get("/api/v1/shipments/" + shipment).json().path("state").asText())
        .isEqualTo("DELIVERED");
  }

  /** The exporter of record says who it is, so that sellers can choose it. */
  private static void entrustsAnExporter(Language language) {
    try (Person exporter = Person.with(language, Screen.DESKTOP)) {
      exporter.signsIn("exporter@maalem.example", DEMO);
      exporter.looks("exporter");
      exporter.opens("/exporter/export-identity");
      EXPORTER.forEach(
          (field, value) -> exporter.page().locator("main [name=" + field + "]").fill(value));
      exporter.looks("exporter-identity");
      exporter.page().locator("main form button[type=submit]").click();
      exporter.page().waitForURL("**saved**");
    }
  }

  private static final Map<String, String> EXPORTER =
      Map.of(
          "name", "Comptoir Tiwizi",
          "line1", "12 rue de la Kissaria",
          "city", "Casablanca",
          "postcode", "20000",
          "phone", "+212522000000",
          "place", "Casablanca",
          "ice", "999000001000075",
          "taxId", "1234567",
          "businessTax", "12345678",
          "tradeRegister", "12345 Casablanca");

  private void theBooksBalance(Language language, Screen screen) {
    try (Person operator = Person.with(language, screen)) {
      operator.signsIn("operator@maalem.example", DEMO);
      operator.looks("operator");
      for (String page : List.of("orders", "payments", "ledger", "deliveries", "audit")) {
        operator.opens("/operator/" + page).looks("operator-" + page);
      }
    }
  }

  private void fillsIn(Person buyer, String country, String street, String city, String postcode) {
    buyer.page().locator("[name='address/country']").selectOption(country);
    buyer.page().locator("[name='address/name']").fill("Salma Benomar");
    buyer.page().locator("[name='address/line1']").fill(street);
    buyer.page().locator("[name='address/city']").fill(city);
    buyer.page().locator("[name='address/postcode']").fill(postcode);
    buyer.page().locator("main [name=email]").fill(email);
    buyer
        .page()
        .locator("main [name=phone]")
        .fill(country.equals("MA") ? "0661000000" : "+33612345678");
  }

  private static void pays(Person buyer, String card) {
    FrameLocator fields = buyer.page().frameLocator("iframe[name='stripe-payment-frame']");
    fields.locator("#number").fill(card);
    fields.locator("#expiry").fill("12 / 34");
    fields.locator("#cvc").fill("123");
    buyer.page().locator("#pay button[type=submit]:not([disabled])").click();
  }

  private static void opensLatestOrder(Person seller, String account) {
    seller.signsIn(account, DEMO);
    seller.opens("/seller/orders").looks("seller-orders");
    seller.page().locator("tbody th a").first().click();
    seller.page().locator("form[action$='/confirm']").waitFor();
  }
}
