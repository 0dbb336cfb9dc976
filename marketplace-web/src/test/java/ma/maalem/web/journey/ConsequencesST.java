package ma.maalem.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import ma.maalem.kernel.Language;
import ma.maalem.web.demo.RegistryExtract;
import ma.maalem.web.testing.Goods;
import ma.maalem.web.testing.Http;
import ma.maalem.web.testing.People;
import ma.maalem.web.testing.Person;
import ma.maalem.web.testing.Person.Screen;
import ma.maalem.web.testing.Servers;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A seller who may no longer sell is gone from the shop within two seconds, and politely so. */
@ExtendWith(ArquillianExtension.class)
class ConsequencesST {

  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  @AfterEach
  void back_to_today() {
    Servers.shared().shiftClock(Duration.ZERO);
  }

  @ParameterizedTest
  @CsvSource({"FR,DESKTOP,5", "AR,PHONE,6"})
  void a_suspended_sellers_pieces_leave_search_baskets_and_checkout(
      Language language, Screen screen, int chosen) {
    Goods.Seller seller = Goods.seller(chosen);
    Goods.Listing piece = Goods.of(seller.email(), 5);
    String inShop = "/api/v1/listings?seller=" + piece.seller();
    assertThat(total(inShop)).isPositive();
    try (Person buyer = Person.with(language, screen);
        Person officer = Person.with(language, Screen.DESKTOP)) {
      buyer.opens("/listings/" + piece.slug());
      buyer.page().locator("form.buy button").click();
      buyer.page().waitForURL("**/basket**");

      officer.signsIn(People.officerEmail(seller.chamber()), People.PASSWORD);
      officer.opens("/chamber/sellers/" + piece.seller());
      officer.page().locator("details:has(#suspend-complaints) summary").click();
      officer.page().locator("#suspend-complaints").check();
      officer.page().locator("form[action$='/suspend'] button[type=submit]").click();

      await()
          .atMost(TWO_SECONDS)
          .pollInterval(Duration.ofMillis(50))
          .until(() -> total(inShop) == 0);
      buyer.opens("/listings/" + piece.slug()).looks("listing-suspended");
      assertThat(buyer.page().locator("form.buy").count()).isZero();
      buyer.opens("/shops/" + piece.seller()).looks("shop-suspended");
      buyer.opens("/basket").looks("basket-dropped");
      assertThat(buyer.page().locator(".notice-warn").count()).isPositive();
      assertThat(buyer.page().locator(".basket-line").count()).isZero();

      officer.opens("/chamber/sellers/" + piece.seller());
      officer
          .page()
          .locator("details:has(form[action$='/lift']) summary, form[action$='/lift'] button")
          .first()
          .click();
      if (officer.page().locator("details[open] form[action$='/lift'] button[type=submit]").count()
          > 0) {
        officer.page().locator("form[action$='/lift'] button[type=submit]").click();
      }
      await()
          .atMost(TWO_SECONDS)
          .pollInterval(Duration.ofMillis(50))
          .until(() -> total(inShop) > 0);
    }
  }

  @Test
  void a_card_that_expires_at_midnight_takes_its_holders_pieces_out_until_it_is_renewed() {
    Goods.Listing slippers = Goods.of("slippers@maalem.example", 5);
    String inShop = "/api/v1/listings?seller=" + slippers.seller();
    assertThat(total(inShop)).isPositive();

    Servers.shared().shiftClock(Duration.ofDays(2));
    await().atMost(TWO_SECONDS).pollInterval(Duration.ofMillis(50)).until(() -> total(inShop) == 0);

    Servers.shared().shiftClock(Duration.ZERO);
    StringWriter renewed = new StringWriter();
    RegistryExtract.of(4, 1, LocalDate.now(ZoneOffset.UTC).plusDays(30)).write(renewed);
    Http.Answer imported =
        People.officer("CAR-07").post("/api/v1/registry/imports", "text/csv", renewed.toString());
    assertThat(imported.status()).as(imported.body()).isLessThan(300);
    await().atMost(TWO_SECONDS).pollInterval(Duration.ofMillis(50)).until(() -> total(inShop) > 0);
  }

  private static int total(String address) {
    return Http.guest().get(address).json().path("total").asInt();
  }
}
