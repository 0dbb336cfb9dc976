package ma.maalem.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import ma.maalem.kernel.Language;
import ma.maalem.web.demo.DemoAccounts;
import ma.maalem.web.testing.Goods;
import ma.maalem.web.testing.People;
import ma.maalem.web.testing.Person;
import ma.maalem.web.testing.Person.Screen;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the basket to the delivered parcel, with everybody who has a hand in it. */
@ExtendWith(ArquillianExtension.class)
class OrderingST {

  private static final String WEAVER = "weaver@maalem.example";
  private static final String SLIPPERS = "slippers@maalem.example";
  private static final String EXPORTER = "exporter@maalem.example";
  private static final String DECLINED = "4000000000009995";
  private static final String THREE_D_SECURE = "4000002760003184";

  @ParameterizedTest
  @CsvSource({"FR,DESKTOP,PHONE", "AR,PHONE,DESKTOP"})
  void pieces_of_two_workshops_are_bought_by_card_and_delivered_abroad(
      Language language, Screen held, Screen sat) {
    Goods.Listing rug = Goods.of(WEAVER, 3);
    Goods.Listing slippers = Goods.of(SLIPPERS, 3);
    String order;
    try (Person buyer = Person.with(language, held)) {
      buyer.opens("/basket").looks("basket-empty");
      puts(buyer, rug);
      puts(buyer, slippers);
      buyer.looks("basket");

      press(buyer, ".sticky a.button-primary");
      buyer.page().waitForURL("**/checkout");
      buyer.looks("checkout");
      press(buyer, ".sticky button[type=submit]");
      assertThat(buyer.page().locator("#f-email-error").textContent())
          .contains(buyer.says("violation.required"));
      buyer.looks("checkout-refused");
      String atHome = buyer.page().locator("[data-total]").textContent();
      buyer.page().selectOption("[name='address/country']", "FR");
      buyer
          .page()
          .waitForCondition(
              () -> !buyer.page().locator("[data-total]").textContent().equals(atHome));
      assertThat(buyer.page().locator("#pay-cash").isVisible()).isFalse();
      fill(buyer, "FR");
      press(buyer, ".sticky button[type=submit]");
      buyer.page().waitForURL("**/pay");

      pays(buyer, DECLINED);
      buyer.page().locator("#pay-error").waitFor();
      buyer.looks("pay-declined");
      pays(buyer, THREE_D_SECURE);
      FrameLocator bank = buyer.page().frameLocator("[name=stripe-challenge-frame]");
      bank.locator("#complete").waitFor();

      buyer.page().screenshot(new Page.ScreenshotOptions().setPath(shot("pay-bank", language)));
      bank.locator("#complete").click();
      buyer.page().waitForURL(Pattern.compile(".*/orders/[0-9a-f-]{36}$"));
      buyer.page().locator(".notice-good").waitFor();
      buyer.looks("order-paid");
      order = buyer.page().url();

      String number = number(buyer);
      ships(language, sat, WEAVER, number, true);
      ships(language, held, SLIPPERS, number, false);
      delivers(language, sat);
      buyer.page().navigate(order);
      assertThat(buyer.page().locator(".timeline").count()).isEqualTo(2);
      buyer.looks("order-delivered");
      watches(language, sat, number);
    }
  }

  @Test
  void a_piece_is_bought_in_cash_without_scripts_and_sent_home() {
    Goods.Listing slippers = Goods.of(SLIPPERS, 3);
    try (Person buyer = Person.withoutScripts(Language.AR, Screen.PHONE);
        Person seller = Person.withoutScripts(Language.FR, Screen.PHONE)) {
      puts(buyer, slippers);
      buyer.opens("/checkout");
      fill(buyer, "MA");
      buyer.page().locator("#pay-cash").check();
      press(buyer, ".sticky button[type=submit]");
      buyer.page().locator(".notice-good").waitFor();
      String number = number(buyer);

      seller.signsIn(SLIPPERS, password(SLIPPERS));
      open(seller, number);
      press(seller, "form[action$=confirm] button");
      seller.page().locator("[name=carrier]").fill("Amana");
      seller.page().locator("[name=trackingNumber]").fill("?");
      press(seller, "form[action$=ship-home] button");
      assertThat(seller.page().locator("#f-trackingNumber-error").textContent())
          .contains(seller.says("violation.not-a-tracking-number"));
      seller.page().locator("[name=trackingNumber]").fill("AM 2026/0042");
      press(seller, "form[action$=ship-home] button");
      seller.page().locator(".timeline").waitFor();

      buyer.page().reload();
      assertThat(buyer.page().locator(".timeline").textContent())
          .contains(buyer.says("shipping.state.ANNOUNCED"));
    }
  }

  private static void puts(Person buyer, Goods.Listing listing) {
    buyer.opens("/listings/" + listing.slug());
    press(buyer, "form.buy button[type=submit]");
    buyer.page().waitForURL("**/basket");
  }

  private static void fill(Person buyer, String country) {
    boolean home = country.equals("MA");
    buyer.page().locator("[name='address/name']").fill("Salma Test");
    buyer.page().locator("[name='address/line1']").fill("12 rue des Potiers");
    buyer.page().locator("[name='address/city']").fill(home ? "Marrakech" : "Lyon");
    if (home) {
      buyer.page().selectOption("[name='address/province']", "MA-MAR");
    } else {
      buyer.page().locator("[name='address/postcode']").fill("69002");
    }
    buyer.page().locator("[name=email]").fill(People.email("buyer"));
    buyer.page().locator("[name=phone]").fill(home ? "0612345678" : "+33612345678");
  }

  private static void pays(Person buyer, String card) {
    FrameLocator fields = buyer.page().frameLocator("[name=stripe-payment-frame]");
    fields.locator("#number").fill(card);
    fields.locator("#expiry").fill("12/30");
    fields.locator("#cvc").fill("123");
    press(buyer, "#pay button[type=submit]");
  }

  private static void ships(
      Language language, Screen screen, String seller, String number, boolean pictures) {
    try (Person artisan = Person.with(language, screen)) {
      artisan.signsIn(seller, password(seller));
      artisan.opens("/seller/orders");
      if (pictures) {
        artisan.looks("seller-orders");
      }
      describesExporter();
      open(artisan, number);
      if (pictures) {
        artisan.looks("seller-order");
      }
      press(artisan, "form[action$=confirm] button");
      artisan.page().locator("[name=grossGrams]").waitFor();
      if (pictures) {
        artisan.looks("seller-order-abroad");
      }
      String gross = artisan.page().locator("[name=grossGrams]").inputValue();
      artisan
          .page()
          .locator("[name=grossGrams]")
          .fill(Integer.toString(Integer.parseInt(gross) + 300));
      artisan.page().locator("[name=lengthCm]").fill("60");
      artisan.page().locator("[name=widthCm]").fill("40");
      artisan.page().locator("[name=heightCm]").fill("40");
      press(artisan, "form[action$=ship-abroad] button");
      artisan.page().locator(".timeline").waitFor();
      if (pictures) {
        artisan.looks("seller-order-shipped");
      }
    }
  }

  private static void describesExporter() {
    try (Person exporter = Person.with(Language.FR, Screen.DESKTOP)) {
      exporter.signsIn(EXPORTER, password(EXPORTER));
      exporter.opens("/exporter/export-identity");
      exporter.page().locator("[name=name]").fill("Amina Exemple");
      exporter.page().locator("[name=business]").fill("Comptoir Exemple");
      exporter.page().locator("[name=line1]").fill("14 derb Sidi Ahmed");
      exporter.page().locator("[name=city]").fill("Fes");
      exporter.page().locator("[name=postcode]").fill("30110");
      exporter.page().locator("[name=phone]").fill("+212535000000");
      exporter.page().locator("[name=place]").fill("Fes");
      exporter.page().locator("[name=ice]").fill("999000001000075");
      exporter.page().locator("[name=taxId]").fill("40123456");
      exporter.page().locator("[name=businessTax]").fill("13245678");
      exporter.page().locator("[name=tradeRegister]").fill("12345 Fes");
      press(exporter, "main form button[type=submit]");
      exporter.page().locator(".notice-good").waitFor();
      exporter.looks("export-identity");
    }
  }

  private static void delivers(Language language, Screen screen) {
    try (Person exporter = Person.with(language, screen)) {
      exporter.signsIn(EXPORTER, password(EXPORTER));
      exporter.opens("/exporter").looks("exporter");
      for (int parcel = 0; parcel < 2; parcel++) {
        exporter.opens("/exporter");
        exporter.page().locator("tbody tr th a").nth(parcel).click();
        for (String code : new String[] {"EMA", "EXA", "EMC", "EMI"}) {
          exporter.page().selectOption("[name=code]", code);
          exporter.page().locator("[name=location]").fill("MACAS");
          press(exporter, "form[action$=events] button");
          exporter
              .page()
              .locator(".timeline li:has-text('" + exporter.says("shipping.scan." + code) + "')")
              .waitFor();
        }
        exporter.looks("exporter-shipment");
      }
    }
  }

  private static void watches(Language language, Screen screen, String number) {
    try (Person operator = Person.with(language, screen)) {
      operator.signsIn("operator@maalem.example", password("operator@maalem.example"));
      operator.opens("/operator").looks("operator");
      operator.opens("/operator/orders?q=" + number.toLowerCase(Locale.ROOT));
      operator.looks("operator-orders");
      operator.page().locator("tbody th a").click();
      operator.looks("operator-order");
      operator.opens("/operator/payments").looks("operator-payments");
      operator.opens("/operator/payments/notifications").looks("operator-notifications");
      operator.opens("/operator/ledger").looks("operator-ledger");
      assertThat(operator.page().locator(".notice-good").count()).isEqualTo(1);
      operator.opens("/operator/deliveries").looks("operator-deliveries");
      operator.opens("/operator/audit").looks("operator-audit");
    }
  }

  private static void open(Person seller, String number) {
    seller.opens("/seller/orders");
    seller.page().locator("tbody th a:text-is('" + number + "')").click();
  }

  private static String number(Person person) {
    String title = person.page().locator("h1").textContent();
    var found = Pattern.compile("M\\d\\d-\\d+").matcher(title);
    assertThat(found.find()).as(title).isTrue();
    return found.group();
  }

  private static void press(Person person, String selector) {
    person.page().locator(selector).first().click();
  }

  private static Path shot(String name, Language language) {
    return Path.of("target", "screenshots", name + "-" + language.tag() + ".png");
  }

  private static String password(String email) {
    return DemoAccounts.all().stream()
        .filter(account -> account.email().equals(email))
        .findFirst()
        .orElseThrow()
        .password();
  }
}
