package ma.maalem.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import ma.maalem.web.testing.Http;
import ma.maalem.web.testing.Http.Answer;
import ma.maalem.web.testing.People;
import ma.maalem.web.testing.Servers;
import ma.maalem.web.testing.VerifiedSeller;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A seller and a stranger at the API. */
@ExtendWith(ArquillianExtension.class)
class ListingsIT {

  private static @Nullable VerifiedSeller shared;

  /** A word that only this test's pieces have. */
  private final String word = "kx" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);

  private final Http guest = Http.guest();

  private static synchronized VerifiedSeller seller() {
    VerifiedSeller open = shared;
    if (open == null) {
      open = VerifiedSeller.open();
      shared = open;
    }
    return open;
  }

  @Test
  void what_a_seller_publishes_is_in_search_within_two_seconds_and_read_by_anybody() {
    Http http = seller().http();
    Answer picture =
        http.post("/api/v1/seller/pictures", "image/jpeg", VerifiedSeller.photograph(Color.BLUE));
    assertThat(picture.status()).as(picture.body()).isEqualTo(201);
    Answer drafted =
        http.post("/api/v1/seller/listings", content(picture.json().path("id").asText()));
    assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
    String id = drafted.json().path("id").asText();
    assertThat(guest.get("/api/v1/listings/" + id).status()).isEqualTo(404);

    Answer published = http.post("/api/v1/seller/listings/" + id + "/publish", "");
    assertThat(published.status()).as(published.body()).isEqualTo(200);
    assertThat(published.json().path("status").asText()).isEqualTo("PUBLISHED");

    for (String typed : new String[] {word, "صحن " + word, "plate " + word}) {
      awaitFound(typed, id);
    }
    JsonNode found = find("q=" + word + "&lang=ar");
    assertThat(found.path("total").asLong()).isEqualTo(1);
    JsonNode item = found.path("items").get(0);
    assertThat(item.path("title").asText()).isEqualTo("صحن " + word);
    assertThat(item.at("/craft/code").asText()).isEqualTo("POT-01");
    assertThat(item.at("/seller/name").asText()).isNotEmpty();
    assertThat(item.path("province").asText()).isEqualTo("MA-MAR");
    assertThat(item.at("/price/amount").asText()).isEqualTo("450.00");
    assertThat(item.at("/price/currency").asText()).isEqualTo("MAD");
    assertThat(item.path("available").asInt()).isEqualTo(3);
    assertThat(guest.get(item.path("image").asText()).header("Content-Type"))
        .isEqualTo("image/jpeg");
    assertThat(found.path("facets").findValuesAsText("name"))
        .contains("craft", "group", "region", "province", "price", "available", "madeToOrder");

    Answer detail = guest.get("/api/v1/listings/" + item.path("slug").asText() + "?lang=en");
    assertThat(detail.json().path("title").asText()).isEqualTo("Plate " + word);
    assertThat(detail.json().path("state").asText()).isEqualTo("FOR_SALE");
    assertThat(
            guest
                .with("If-None-Match", detail.header("ETag"))
                .get("/api/v1/listings/" + item.path("slug").asText() + "?lang=en")
                .status())
        .isEqualTo(304);
    Answer seller = guest.get("/api/v1/sellers/" + item.at("/seller/id").asText() + "?lang=fr");
    assertThat(seller.json().path("maySell").asBoolean()).isTrue();
    assertThat(seller.json().at("/region/code").asText()).isEqualTo("MA-07");
  }

  @Test
  void somebody_unverified_a_buyer_and_a_stranger_cannot_offer_anything() {
    assertThat(problem(guest.post("/api/v1/seller/listings", content("")), 401))
        .isEqualTo("identity.sign-in-required");
    assertThat(
            problem(
                People.buyer(People.email("buyer")).post("/api/v1/seller/listings", content("")),
                403))
        .isEqualTo("identity.role-required");
    assertThat(
            problem(
                People.artisan(People.email("new")).post("/api/v1/seller/listings", content("")),
                403))
        .isEqualTo("catalog.seller-not-verified");
  }

  @Test
  void what_is_wrong_with_a_piece_is_pointed_at_in_the_language_asked_for() {
    Answer refused =
        seller()
            .http()
            .post(
                "/api/v1/seller/listings?lang=ar",
                """
                {"craft":"XXX","title":{"fr":"a"},"price":{"amount":"0.10","currency":"MAD"},"stock":-2}
                """);

    assertThat(problem(refused, 422)).isEqualTo("catalog.invalid-listing");
    assertThat(refused.json().path("errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/craft", "/title/fr", "/price", "/stock");
    assertThat(refused.json().path("title").asText()).startsWith("ينقص");
    assertThat(
            problem(
                seller().http().post("/api/v1/seller/listings", "{\"craft\":3,\"nonsense\":1}"),
                400))
        .isEqualTo("web.malformed");
  }

  @Test
  void an_incomplete_draft_is_not_published() {
    Http http = seller().http();
    String id =
        http.post(
                "/api/v1/seller/listings",
                "{\"craft\":\"POT-01\",\"title\":{\"fr\":\"Bol " + word + "\"}}")
            .json()
            .path("id")
            .asText();

    Answer refused = http.post("/api/v1/seller/listings/" + id + "/publish", "");

    assertThat(problem(refused, 422)).isEqualTo("catalog.invalid-listing");
    assertThat(refused.json().path("errors").findValuesAsText("pointer"))
        .contains("/price", "/weightGrams", "/packed", "/stock");
  }

  @Test
  void an_unknown_or_another_sellers_piece_is_not_there() {
    assertThat(problem(guest.get("/api/v1/listings/no-such-piece"), 404))
        .isEqualTo("catalog.unknown-listing");
    assertThat(problem(guest.get("/api/v1/sellers/" + UUID.randomUUID()), 404))
        .isEqualTo("catalog.unknown-seller");
    assertThat(
            problem(
                seller()
                    .http()
                    .post("/api/v1/seller/listings/" + UUID.randomUUID() + "/publish", ""),
                404))
        .isEqualTo("catalog.unknown-listing");
  }

  @Test
  void a_query_that_makes_no_sense_is_pointed_at() {
    Answer refused =
        guest.get(
            "/api/v1/listings?min=abc&size=1000&craft=NOPE&sort=best&lang=en&q="
                + "a".repeat(2_000));

    assertThat(problem(refused, 422)).isEqualTo("catalog.invalid-query");
    assertThat(refused.json().path("errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/min", "/size", "/craft", "/sort", "/q");
  }

  @Test
  void crafts_are_suggested_in_any_script() {
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(
                        guest
                            .get("/api/v1/suggestions?lang=fr&q=" + encoded("زل"))
                            .json()
                            .path("crafts")
                            .findValuesAsText("code"))
                    .contains("BAT-01"));
  }

  @Test
  void the_pieces_of_a_suspended_seller_leave_search_within_two_seconds_and_their_page_says_so() {
    VerifiedSeller other = VerifiedSeller.open();
    String id = publish(other);
    awaitFound(word, id);

    other.suspend();

    await()
        .atMost(Duration.ofSeconds(2))
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(() -> assertThat(find("q=" + word).path("total").asLong()).isZero());
    assertThat(guest.get("/api/v1/listings/" + id).json().path("state").asText())
        .isEqualTo("SELLER_SUSPENDED");
    assertThat(problem(other.http().post("/api/v1/seller/listings/" + id + "/pause", ""), 200))
        .isEmpty();
    assertThat(problem(other.http().post("/api/v1/seller/listings/" + id + "/publish", ""), 403))
        .isEqualTo("catalog.seller-not-verified");
  }

  @Test
  void while_search_rests_crafts_and_shops_go_on_and_it_heals_by_itself() {
    String id = publish(seller());
    awaitFound(word, id);
    Servers.shared().elasticsearch().kill();
    try {
      assertThat(problem(guest.get("/api/v1/listings?q=" + word), 503))
          .isEqualTo("catalog.search-rests");
      Answer browsed = guest.get("/api/v1/listings?craft=POT-01&size=100");
      assertThat(browsed.status()).isEqualTo(200);
      assertThat(browsed.json().path("degraded").asBoolean()).isTrue();
      assertThat(browsed.json().path("items").findValuesAsText("id")).contains(id);
      publish(seller());
    } finally {
      Servers.shared().elasticsearch().restart();
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(find("q=" + word).path("total").asLong()).isEqualTo(2));
  }

  private String publish(VerifiedSeller by) {
    Answer drafted = by.http().post("/api/v1/seller/listings", content(""));
    assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
    String id = drafted.json().path("id").asText();
    assertThat(by.http().post("/api/v1/seller/listings/" + id + "/publish", "").status())
        .isEqualTo(200);
    return id;
  }

  private String content(String picture) {
    return """
        {"craft":"POT-01","title":{"fr":"Plat %1$s","ar":"صحن %1$s","en":"Plate %1$s"},
         "price":{"amount":"450.00","currency":"MAD"},"stock":3,"weightGrams":1200,
         "packed":{"length":35,"width":35,"height":8},"pictures":[%2$s]}
        """
        .formatted(word, picture.isEmpty() ? "" : "\"" + picture + "\"");
  }

  private void awaitFound(String typed, String id) {
    await()
        .atMost(Duration.ofSeconds(2))
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(
            () ->
                assertThat(find("q=" + encoded(typed)).path("items").findValuesAsText("id"))
                    .contains(id));
  }

  private JsonNode find(String query) {
    return guest.get("/api/v1/listings?" + query).json();
  }

  private static String problem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    return answer.json().path("code").asText().toLowerCase(Locale.ROOT);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
