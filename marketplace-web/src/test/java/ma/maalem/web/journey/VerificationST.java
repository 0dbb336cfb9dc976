package ma.maalem.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import ma.maalem.kernel.Language;
import ma.maalem.verification.dossier.DossierState;
import ma.maalem.web.demo.RegistryExtract;
import ma.maalem.web.i18n.Texts;
import ma.maalem.web.testing.People;
import ma.maalem.web.testing.Person;
import ma.maalem.web.testing.Person.Screen;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The officer imports, the artisan submits, the officer decides. */
@ExtendWith(ArquillianExtension.class)
class VerificationST {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  /** Numbers of this run only: nobody else's records are touched. */
  private final String series =
      "T" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);

  @ParameterizedTest
  @CsvSource({"FR,DESKTOP", "AR,PHONE"})
  void an_officer_imports_an_extract_and_its_next_edition(Language language, Screen screen) {
    RegistryExtract extract = RegistryExtract.of(2_000, 11, DAY);
    try (Person officer = Person.with(language, screen)) {
      officer.signsIn(People.officerEmail("CAR-07"), People.PASSWORD);
      officer.looks("chamber-home");
      officer.opens("/chamber/imports").looks("chamber-imports");

      imports(officer, extract);
      assertThat(figure(officer, 0)).isEqualTo(Texts.in(language).number(2_000));

      imports(officer, extract.withChanges(.05).dirty(.05));
      officer.looks("chamber-import");
      officer.page().locator(".filters a[href*='REJECTED']").click();
      assertThat(officer.page().locator("tbody tr").count()).isBetween(20, 50);
      assertThat(officer.page().locator("tbody").textContent())
          .contains(officer.says("chamber.finding.unknown-craft"))
          .contains(officer.says("chamber.finding.cut-line"));
      officer.looks("chamber-import-rejected");
    }
  }

  @ParameterizedTest
  @CsvSource({"FR,DESKTOP,PHONE", "AR,PHONE,DESKTOP"})
  void an_artisan_is_asked_for_more_and_then_verified(Language language, Screen held, Screen sat) {
    String number = series + "-1";
    try (Person officer = Person.with(language, sat);
        Person artisan = Person.with(language, held)) {
      officer.signsIn(People.officerEmail("CAR-07"), People.PASSWORD);
      officer.opens("/chamber/imports");
      upload(officer, record(number));

      registers(artisan);
      artisan.opens("/seller/dossier").looks("dossier-empty");
      artisan.page().locator("[name=registryNumber]").fill(number);
      submits(artisan);
      assertThat(artisan.page().locator("#f-cardNumber-error").textContent())
          .contains(artisan.says("violation.required"));
      artisan.looks("dossier-refused");
      artisan.page().locator("[name=cardNumber]").fill("CP-" + number);
      artisan.page().locator("[name=province]").selectOption("MA-MAR");
      artisan.page().locator("[name=holderName]").fill("Itto Haddou");
      artisan.page().locator("[name=craft]").selectOption("TAP-01");
      artisan.page().locator("[name=cardScan]").setInputFiles(scan());
      submits(artisan);
      assertThat(artisan.page().locator("#standing").textContent())
          .isEqualTo(artisan.says("dossier.state." + DossierState.SUBMITTED));
      artisan.looks("dossier-submitted");

      officer.opens("/chamber/queue?q=" + number);
      officer.looks("chamber-queue");
      officer.page().locator("tbody th a").click();
      officer.looks("chamber-case");
      acts(officer, "take-up");
      opens(officer, "ask");
      officer.looks("chamber-case-asking");
      officer.page().locator("#ask-card-unreadable").check();
      officer.page().locator("#ask-message").fill("La photo est floue. الصورة غير واضحة.");
      acts(officer, "ask");

      artisan.opens("/seller/dossier");
      assertThat(artisan.page().locator("main").textContent())
          .contains(artisan.says("dossier.reason.card-unreadable"))
          .contains("La photo est floue.");
      artisan.looks("dossier-needs-info");
      artisan.page().locator("[name=cardScan]").setInputFiles(scan());
      submits(artisan);

      officer.page().reload();
      acts(officer, "take-up");
      acts(officer, "accept");
      officer.looks("chamber-case-accepted");
      artisan.opens("/seller/dossier");
      assertThat(artisan.page().locator("#standing").textContent())
          .isEqualTo(artisan.says("dossier.state." + DossierState.VERIFIED));
      artisan.looks("dossier-verified");

      officer.opens("/chamber/sellers?q=" + number).looks("chamber-sellers");
      officer.page().locator("tbody th a").click();
      opens(officer, "suspend");
      officer.page().locator("#suspend-complaints").check();
      acts(officer, "suspend");
      artisan.page().reload();
      assertThat(artisan.page().locator("#standing").textContent())
          .isEqualTo(artisan.says("dossier.state." + DossierState.SUSPENDED));
      artisan.looks("dossier-suspended");
    }
  }

  @Test
  void an_officer_decides_by_keyboard_alone_and_without_scripts() {
    String number = series + "-2";
    try (Person artisan = Person.withoutScripts(Language.FR, Screen.PHONE);
        Person officer = Person.withoutScripts(Language.AR, Screen.DESKTOP)) {
      registers(artisan);
      artisan.opens("/seller/dossier");
      artisan.page().locator("[name=registryNumber]").fill(number);
      artisan.page().locator("[name=cardNumber]").fill("CP-" + number);
      artisan.page().locator("[name=province]").selectOption("MA-MAR");
      artisan.page().locator("[name=cardScan]").setInputFiles(scan());
      submits(artisan);

      officer.signsIn(People.officerEmail("CAR-07"), People.PASSWORD);
      officer.opens("/chamber/queue?q=" + number);
      tabTo(officer, "tbody th a");
      presses(officer, "Enter");
      tabTo(officer, "form[action$='/take-up'] button");
      presses(officer, "Enter");
      tabTo(officer, "details:has(#reject-not-in-registry) summary");
      officer.page().keyboard().press("Enter");
      tabTo(officer, "#reject-not-in-registry");
      officer.page().keyboard().press("Space");
      tabTo(officer, "form[action$='/reject'] button");
      presses(officer, "Enter");

      assertThat(officer.page().locator(".timeline li").first().textContent())
          .contains(officer.says("dossier.reason.not-in-registry"));
      artisan.page().reload();
      assertThat(artisan.page().locator("#standing").textContent())
          .isEqualTo(artisan.says("dossier.state." + DossierState.REJECTED));
    }
  }

  private static void registers(Person artisan) {
    artisan.opens("/register?role=artisan");
    artisan.page().locator("main [name=displayName]").fill("Itto");
    artisan.page().locator("main [name=email]").fill(People.email("artisan"));
    artisan.page().locator("main [name=password]").fill(People.PASSWORD);
    artisan.page().locator("main form button[type=submit]").click();
    artisan.page().waitForURL(url -> !url.contains("/register"));
  }

  private static void submits(Person artisan) {
    navigates(artisan, () -> artisan.page().locator("button[value=submit]").click());
  }

  private static void opens(Person officer, String action) {
    officer.page().locator("details:has(form[action$='/" + action + "']) summary").click();
  }

  private static void acts(Person officer, String action) {
    navigates(
        officer, () -> officer.page().locator("form[action$='/" + action + "'] button").click());
  }

  /** Does something that leads to another page, and waits for that. */
  private static void navigates(Person person, Runnable action) {
    person
        .page()
        .waitForResponse(
            response -> response.request().isNavigationRequest() && response.status() != 303,
            action);
    person.page().waitForLoadState();
  }

  private static void presses(Person person, String key) {
    navigates(person, () -> person.page().keyboard().press(key));
  }

  /** Presses Tab until the element has the focus, as somebody without a mouse does. */
  private static void tabTo(Person person, String selector) {
    Locator wanted = person.page().locator(selector).first();
    for (int i = 0; i < 80; i++) {
      person.page().keyboard().press("Tab");
      if (person.page().locator(selector + ":focus").count() > 0) {
        return;
      }
    }
    assertThat(wanted.textContent()).as("reached by Tab").isNull();
  }

  private void imports(Person officer, RegistryExtract extract) {
    officer.opens("/chamber/imports");
    StringWriter csv = new StringWriter();
    extract.write(csv);
    upload(officer, csv.toString().replace("NIA-", series + "-"));
  }

  private static void upload(Person officer, String csv) {
    officer
        .page()
        .locator("[name=file]")
        .setInputFiles(
            new FilePayload("extrait.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    officer.page().locator("form[enctype] button").click();
    officer.page().waitForURL("**/chamber/imports/*");
  }

  private static String figure(Person officer, int index) {
    return officer.page().locator(".figure strong").nth(index).textContent();
  }

  private static String record(String number) {
    return String.join(",", RegistryExtract.COLUMNS)
        + "\n"
        + number
        + ",ARTISAN,إيطو حدو,Itto Haddou,F,1980,TAP-01,MA-MAR,ACTIVE,2024-01-01,2024-01-01,CP-"
        + number
        + ",2025-01-01,2029-01-01,VALID,Y,,,,\n";
  }

  private static FilePayload scan() {
    BufferedImage card = new BufferedImage(856, 540, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = card.createGraphics();
    pen.setColor(new Color(0xE2EFE9));
    pen.fillRect(0, 0, 856, 540);
    pen.setColor(new Color(0x0D5C50));
    pen.fillRect(0, 0, 856, 110);
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 44));
    pen.drawString("Itto Haddou", 60, 260);
    pen.drawString("CP", 60, 340);
    pen.dispose();
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try {
      ImageIO.write(card, "jpg", jpeg);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FilePayload("card.jpg", "image/jpeg", jpeg.toByteArray());
  }
}
