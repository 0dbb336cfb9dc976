package ma.maalem.web.seller;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.time.Duration;
import java.util.UUID;
import ma.maalem.kernel.Language;
import ma.maalem.web.testing.People;
import ma.maalem.web.testing.Person;
import ma.maalem.web.testing.Person.Screen;
import ma.maalem.web.testing.VerifiedSeller;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verified seller offers a piece from a telephone and takes it off offer again. */
@ExtendWith(ArquillianExtension.class)
class SellerListingST {

  private final String word = "kx" + UUID.randomUUID().toString().replace("-", "").substring(0, 8);

  @ParameterizedTest
  @CsvSource({"AR,PHONE,true", "FR,DESKTOP,false"})
  void a_piece_is_offered_found_changed_paused_and_withdrawn(
      Language language, Screen screen, boolean scripts) {
    VerifiedSeller seller = VerifiedSeller.open();
    try (Person artisan =
        scripts ? Person.with(language, screen) : Person.withoutScripts(language, screen)) {
      artisan.signsIn(seller.email(), People.PASSWORD);
      artisan.opens("/seller");
      look(artisan, scripts, "seller-home");
      artisan.opens("/seller/listings/new");
      look(artisan, scripts, "listing-new");
      artisan
          .page()
          .locator("[name=photos]")
          .setInputFiles(
              new FilePayload[] {
                photograph("one.jpg", Color.BLUE), photograph("two.jpg", Color.ORANGE)
              });
      artisan.page().locator("[name=craft]").selectOption("POT-01");
      fill(artisan, "title/fr", "Plat " + word);
      fill(artisan, "title/ar", "صحن " + word);
      fill(artisan, "title/en", "Plate " + word);
      submit(artisan, "publish");
      assertThat(artisan.page().locator("#f-price-error").textContent())
          .contains(artisan.says("violation.required"));
      assertThat(artisan.page().locator(".shot").count()).isEqualTo(2);
      look(artisan, scripts, "listing-refused");

      fill(artisan, "price", language == Language.AR ? "٤٥٠" : "450,50");
      fill(artisan, "stock", "4");
      fill(artisan, "weightGrams", "1200");
      fill(artisan, "packed/length", "35");
      fill(artisan, "packed/width", "35");
      fill(artisan, "packed/height", "8");
      submit(artisan, "publish");
      assertThat(artisan.page().locator(".notice-good").textContent())
          .contains(artisan.says("seller.done.published"));
      look(artisan, scripts, "listing-published");
      artisan.opens("/seller/listings");
      look(artisan, scripts, "seller-listings");

      Awaitility.await()
          .atMost(Duration.ofSeconds(10))
          .untilAsserted(
              () -> {
                artisan.opens("/search?q=" + word);
                assertThat(artisan.page().locator(".card").count()).isEqualTo(1);
              });
      artisan.page().locator(".card a").click();
      assertThat(artisan.page().locator("h1").textContent()).contains(word);

      artisan.opens("/seller/listings");
      artisan.page().locator(".row-title a").click();
      artisan.page().locator("form[action$='/pause'] button").click();
      assertThat(artisan.page().locator(".notice-good").textContent())
          .contains(artisan.says("seller.done.paused"));
      artisan.page().locator("form[action$='/withdraw'] button").click();
      assertThat(artisan.page().locator("main").textContent())
          .contains(artisan.says("seller.withdrawn-for-good"));
    }
  }

  @Test
  void somebody_who_is_not_verified_is_led_to_the_dossier() {
    String email = People.email("unverified");
    People.artisan(email);
    try (Person artisan = Person.with(Language.FR, Screen.PHONE)) {
      artisan.signsIn(email, People.PASSWORD);
      artisan.opens("/seller/listings/new").looks("seller-no-shop");
      assertThat(artisan.page().locator("main a[href$='/seller/dossier']").count()).isEqualTo(1);
    }
  }

  /** The tools that look at a page need scripts themselves. */
  private static void look(Person artisan, boolean scripts, String name) {
    if (scripts) {
      artisan.looks(name);
    }
  }

  private static void fill(Person artisan, String field, String text) {
    artisan.page().locator("[name='" + field + "']").fill(text);
  }

  private static void submit(Person artisan, String then) {
    artisan.page().locator("button[name=then][value=" + then + "]").click();
  }

  private static FilePayload photograph(String name, Color colour) {
    return new FilePayload(name, "image/jpeg", VerifiedSeller.photograph(colour));
  }
}
