package ma.maalem.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import ma.maalem.web.testing.Http;
import ma.maalem.web.testing.Http.Answer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SessionsIT {

  @Test
  void the_application_says_that_it_is_ready() {
    assertThat(Http.guest().get("/health/ready").json().path("status").asText()).isEqualTo("UP");
  }

  @Test
  void a_wrong_password_is_refused_without_saying_what_was_wrong() {
    Answer answer =
        Http.guest()
            .post(
                "/api/v1/sessions?lang=en",
                "{\"email\":\"nobody@maalem.example\",\"password\":\"wrong\"}");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("code").asText()).isEqualTo("identity.wrong-credentials");
    assertThat(answer.json().path("title").asText()).isEqualTo("Wrong address or password.");
  }

  @Test
  void a_field_of_the_wrong_type_is_pointed_at() {
    Answer answer = Http.guest().post("/api/v1/sessions", "{\"email\":3}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("errors").get(0).path("pointer").asText()).isEqualTo("/email");
  }

  @Test
  void a_body_that_is_no_json_is_refused_politely() {
    assertThat(Http.guest().post("/api/v1/sessions", "{\"email\":").status()).isEqualTo(400);
    assertThat(Http.guest().post("/api/v1/sessions", "text/plain", "hello").status())
        .isEqualTo(415);
  }

  @Test
  void an_unknown_address_of_the_api_is_a_problem_and_a_page_elsewhere() {
    assertThat(Http.guest().get("/api/v1/nothing").header("Content-Type"))
        .startsWith("application/problem+json");
    Answer page = Http.guest().get("/ar/nothing");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.body()).contains("dir=\"rtl\"").contains("هذه الصفحة غير موجودة");
  }

  @Test
  void another_sites_form_changes_nothing() {
    Answer answer =
        Http.guest()
            .with("Sec-Fetch-Site", "cross-site")
            .post("/fr/sign-in", "application/x-www-form-urlencoded", "email=a&password=b");

    assertThat(answer.status()).isEqualTo(403);
  }
}
