package ma.maalem.embedded.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.stripe.StripeClient;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.RefundCreateParams;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import ma.maalem.embedded.mail.MailCatcher;
import ma.maalem.embedded.stripe.StripeSandbox;
import ma.maalem.embedded.stripe.StripeSandboxSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesIT {
  private static TestBrowser browser;

  @BeforeAll
  static void open() {
    browser = new TestBrowser();
  }

  @AfterAll
  static void shut() {
    browser.close();
  }

  @Test
  void the_sandbox_s_pages_are_accessible_on_a_phone_and_in_the_dark() throws Exception {
    try (var sandbox =
        StripeSandbox.start(
            StripeSandboxSettings.inMemory()
                .sendingTo(URI.create("http://127.0.0.1:1/none"), "whsec_x"))) {
      StripeClient stripe =
          StripeClient.builder()
              .setApiKey(sandbox.settings().secretKey())
              .setApiBase(sandbox.uri().toString())
              .build();
      PaymentIntent paid = pay(stripe, "Commande M-1001", 45_000);
      pay(stripe, "طلب رقم 1002", 125_050);
      stripe
          .v1()
          .paymentIntents()
          .create(PaymentIntentCreateParams.builder().setAmount(9_900L).setCurrency("mad").build());
      stripe
          .v1()
          .refunds()
          .create(RefundCreateParams.builder().setPaymentIntent(paid.getId()).build());

      visit(
          sandbox.uri(),
          List.of("/", "/refunds", "/events", "/objects/" + paid.getId()),
          "sandbox");
    }
  }

  private static PaymentIntent pay(StripeClient stripe, String description, long amount)
      throws Exception {
    return stripe
        .v1()
        .paymentIntents()
        .create(
            PaymentIntentCreateParams.builder()
                .setAmount(amount)
                .setCurrency("mad")
                .setDescription(description)
                .setConfirm(true)
                .setPaymentMethod("pm_card_visa")
                .setReturnUrl("http://localhost:9/")
                .build());
  }

  @Test
  void the_mail_catcher_s_pages_are_accessible_on_a_phone_and_in_the_dark() throws Exception {
    try (var catcher = MailCatcher.start()) {
      sendTo(catcher.smtpPort());
      long id = catcher.awaitMessage("amina@example.ma", any -> true, Duration.ofSeconds(5)).id();

      // The page view frames the message without scripts, so that axe cannot enter it.
      visit(
          catcher.uri(),
          List.of("/", "/messages/" + id + "?view=text", "/messages/" + id + "?view=source"),
          "mail");
      try (Page phone = browser.phone()) {
        phone.navigate(catcher.uri() + "/messages/" + id);
        screenshot(phone, "mail-phone-page");
      }
    }
  }

  private static void sendTo(int port) throws Exception {
    var properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", String.valueOf(port));
    var message = new MimeMessage(Session.getInstance(properties));
    message.setFrom(new InternetAddress("boutique@maalem.example", "المعلم", "UTF-8"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress("amina@example.ma"));
    message.setSubject("طلبك رقم 1001 مؤكد", "UTF-8");
    var text = new MimeBodyPart();
    text.setText("شكرا على طلبك", "UTF-8");
    var html = new MimeBodyPart();
    html.setContent(
        "<html lang=\"ar\" dir=\"rtl\"><title>طلب</title><main><h1>شكرا على طلبك</h1>"
            + "<p>زليج من فاس</p></main><script>document.querySelector('h1').textContent = 'changed'</script></html>",
        "text/html; charset=UTF-8");
    message.setContent(new MimeMultipart("alternative", text, html));
    Transport.send(message);
  }

  private static void visit(URI server, List<String> paths, String name) {
    try (Page phone = browser.phone();
        Page desktop = browser.darkDesktop()) {
      for (String path : paths)
        look(phone, server + path, name + "-phone" + path.replaceAll("[^a-z]+", "-"));
      look(desktop, server + paths.get(0), name + "-dark");
    }
  }

  private static void look(Page page, String address, String name) {
    List<String> complaints = new ArrayList<>();
    page.onPageError(complaints::add);
    page.navigate(address);
    for (var details : page.locator("details").all()) details.locator("summary").click();
    screenshot(page, name);
    assertThat(complaints).isEmpty();
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    assertThat(
            (Integer)
                page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .as("no sideways scrolling on " + address)
        .isLessThanOrEqualTo(0);
  }

  private static void screenshot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", name + ".png"))
            .setFullPage(true));
  }
}
