package ma.maalem.embedded.stripe;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ma.maalem.embedded.http.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A shop's page, written for Stripe.js under a strict policy, in a real browser with the sandbox's
 * script.
 */
class StripeElementsIT {
  private static TestBrowser browser;

  private final List<String> complaints = new ArrayList<>();
  private StripeSandbox sandbox;
  private StripeClient stripe;
  private HttpServer shop;
  private PaymentIntent intent;
  private Page page;

  @BeforeAll
  static void open() {
    browser = new TestBrowser();
  }

  @AfterAll
  static void shut() {
    browser.close();
  }

  @BeforeEach
  void start() throws IOException, StripeException {
    sandbox = StripeSandbox.start(StripeSandboxSettings.inMemory());
    stripe = PaymentsTest.client(sandbox);
    intent = stripe.v1().paymentIntents().create(PaymentsTest.intent(45_000).build());
    shop = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    shop.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          String sandboxOrigin = sandbox.uri().toString();
          boolean script = path.equals("/shop.js");
          String body =
              path.equals("/done")
                  ? "<!doctype html><title>Done</title><h1>Done</h1>"
                  : resource(script ? "shop.js" : "shop.html");
          boolean arabic = "/ar".equals(path);
          body =
              body.replace("SANDBOX", sandboxOrigin)
                  .replace("SECRET", intent.getClientSecret())
                  .replace("KEY", sandbox.settings().publishableKey())
                  .replace("LANG", arabic ? "ar" : "fr")
                  .replace("DIR", arabic ? "rtl" : "ltr");
          exchange
              .getResponseHeaders()
              .set("Content-Type", (script ? "text/javascript" : "text/html") + "; charset=utf-8");
          exchange
              .getResponseHeaders()
              .set(
                  "Content-Security-Policy",
                  "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self' "
                      + sandboxOrigin
                      + "; connect-src 'self' "
                      + sandboxOrigin
                      + "; frame-src "
                      + sandboxOrigin);
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(
              path.equals("/favicon.ico") ? 204 : 200,
              path.equals("/favicon.ico") ? -1 : bytes.length);
          if (!path.equals("/favicon.ico")) exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    shop.start();
    page = browser.phone();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")
              && !message.text().contains("402")
              && !message.text().contains("503")) complaints.add(message.text());
        });
    page.onPageError(complaints::add);
  }

  @AfterEach
  void stop() throws IOException {
    page.close();
    shop.stop(0);
    sandbox.close();
    assertThat(complaints).isEmpty();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = StripeElementsIT.class.getResourceAsStream(name)) {
      if (in == null) throw new IOException(name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void visit(String path) {
    page.navigate("http://127.0.0.1:" + shop.getAddress().getPort() + path);
  }

  private void fill(String number) {
    FrameLocator card = page.frameLocator("iframe[name=stripe-payment-frame]");
    card.locator("#number").fill(number);
    card.locator("#expiry").fill("1240");
    card.locator("#cvc").fill("123");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pay")).click();
  }

  private String status() throws StripeException {
    return stripe.v1().paymentIntents().retrieve(intent.getId()).getStatus();
  }

  @Test
  void a_card_is_paid_with() throws StripeException {
    visit("/fr");
    FrameLocator card = page.frameLocator("iframe[name=stripe-payment-frame]");
    assertThat(card.getByLabel("Numéro de carte")).isVisible();

    fill("4242424242424242");

    assertThat(page.locator("#message")).hasText("succeeded");
    assertThat(page.locator("body")).hasAttribute("data-complete", "true");
    assertThat(status()).isEqualTo("succeeded");
  }

  @Test
  void the_buyer_is_led_to_the_return_page() throws StripeException {
    visit("/fr?redirect=always");

    fill("4242424242424242");

    page.waitForURL(Pattern.compile(".*/done\\?payment_intent=pi_.*&redirect_status=succeeded"));
    assertThat(status()).isEqualTo("succeeded");
  }

  @Test
  void a_declined_card_is_explained_and_another_one_pays() throws StripeException {
    visit("/fr");

    fill("4000000000009995");
    assertThat(page.locator("#message"))
        .hasText("card_error card_declined Votre carte n’a pas de provision suffisante.");

    fill("5555555555554444");
    assertThat(page.locator("#message")).hasText("succeeded");
  }

  @Test
  void an_incomplete_card_is_not_sent() {
    visit("/ar");

    fill("4242");

    assertThat(page.locator("#message"))
        .containsText("validation_error incomplete_number رقم البطاقة غير مكتمل");
    FrameLocator card = page.frameLocator("iframe[name=stripe-payment-frame]");
    assertThat(card.locator("#number")).isFocused();
    assertThat(card.locator("#number-error")).hasText("رقم البطاقة غير مكتمل.");
  }

  @Test
  void the_bank_asks_in_a_window_of_its_own() throws StripeException {
    visit("/ar");

    fill("4000002760003184");
    FrameLocator bank = page.frameLocator("iframe[name=stripe-challenge-frame]");
    assertThat(bank.getByText("يطلب منك بنكك تأكيد هذا الأداء")).isVisible();
    screenshot("challenge-ar");
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    bank.locator("#complete").click();

    assertThat(page.locator("#message")).hasText("succeeded");
    assertThat(status()).isEqualTo("succeeded");
  }

  @Test
  void whoever_the_bank_does_not_know_does_not_pay() throws StripeException {
    visit("/fr");

    fill("4000002760003184");
    page.frameLocator("iframe[name=stripe-challenge-frame]").locator("#fail").click();

    assertThat(page.locator("#message"))
        .containsText("payment_intent_authentication_failure Votre banque");
    assertThat(status()).isEqualTo("requires_payment_method");
  }

  @Test
  void a_provider_that_is_down_is_said_so() {
    visit("/fr");
    sandbox.outage().answer(503);

    fill("4242424242424242");

    assertThat(page.locator("#message")).containsText("Le service de paiement est en panne");
  }

  @Test
  void the_fields_are_accessible_in_both_directions() {
    for (String path : List.of("/fr", "/ar")) {
      visit(path);
      assertThat(page.locator("#submit")).isEnabled();
      page.frameLocator("iframe[name=stripe-payment-frame]").locator("summary").click();
      screenshot("element" + path.replace('/', '-'));

      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
  }

  private void screenshot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", name + ".png"))
            .setFullPage(true));
  }
}
