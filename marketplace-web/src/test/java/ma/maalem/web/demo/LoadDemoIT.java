package ma.maalem.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import ma.maalem.web.demo.DemoAccounts.DemoAccount;
import ma.maalem.web.testing.Http;
import ma.maalem.web.testing.Http.Answer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a visitor finds in an installation that started empty. */
@ExtendWith(ArquillianExtension.class)
class LoadDemoIT {

  private static final Pattern PICTURE = Pattern.compile("/media/[0-9a-f]{64}/[0-9]+");

  @BeforeAll
  static void the_demo_is_loaded() {
    await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> Http.guest().get("/health/ready").status() == 200);
  }

  @Test
  void everybody_on_the_list_can_sign_in() {
    for (DemoAccount account : DemoAccounts.all()) {
      Answer answer =
          Http.guest()
              .post(
                  "/api/v1/sessions",
                  "{\"email\":\"%s\",\"password\":\"%s\"}"
                      .formatted(account.email(), account.password()));
      assertThat(answer.status()).as(account.email()).isEqualTo(201);
    }
  }

  @Test
  void the_shop_window_is_full_of_drawn_pictures() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(Http.guest().get("/fr/").body()).containsPattern(PICTURE));
    // other tests may have published a photograph meanwhile
    List<Answer> pictures =
        PICTURE
            .matcher(Http.guest().get("/fr/").body())
            .results()
            .map(match -> Http.guest().get(match.group()))
            .toList();

    assertThat(pictures).extracting(Answer::status).containsOnly(200);
    assertThat(pictures)
        .filteredOn(picture -> picture.header("Content-Type").startsWith("image/svg+xml"))
        .hasSizeGreaterThan(12)
        .allSatisfy(drawing -> assertThat(drawing.body()).startsWith("<svg"));
  }

  @Test
  void dossiers_wait_in_the_queue_of_each_officer() {
    Http marrakech = Http.signedIn("marrakech@maalem.example", DemoAccounts.PASSWORD);
    Http fes = Http.signedIn("fes@maalem.example", DemoAccounts.PASSWORD);

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () -> assertThat(marrakech.get("/fr/chamber/queue").body()).contains("NIA-D"));
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(fes.get("/ar/chamber/queue").body()).contains("NIA-D"));
  }
}
