package ma.maalem.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ma.maalem.web.testing.Http;
import ma.maalem.web.testing.Http.Answer;
import ma.maalem.web.testing.People;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RegistryImportsIT {

  private static final String HEADER =
      "registry_number,kind,name_ar,name_fr,sex,birth_year,crafts,province,status,status_since,"
          + "registered_on,card_number,card_issued_on,card_expires_on,card_status,health_cover,"
          + "supervisor,cooperative_court,cooperative_number,members\n";

  private final String series =
      UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  @Test
  void an_officer_imports_an_extract_and_reads_what_became_of_each_row() {
    Http officer = People.officer("CAR-07");
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      rows.add(row(i, "TAP-01", "ACTIVE"));
    }
    Answer first = imported(officer, rows);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json().path("counts").path("created").asInt()).isEqualTo(2_000);
    assertThat(first.header("Location")).contains(first.json().path("id").asText());

    for (int i = 0; i < 100; i++) {
      rows.set(i * 20, row(i * 20, "TAP-01", "SUSPENDED"));
      rows.set(i * 20 + 1, row(i * 20 + 1, "XXX-99", "ACTIVE"));
    }
    JsonNode second = imported(officer, rows).json();

    assertThat(second.path("status").asText()).isEqualTo("DONE");
    assertThat(second.path("counts").path("changed").asInt()).isEqualTo(100);
    assertThat(second.path("counts").path("unchanged").asInt()).isEqualTo(1_800);
    assertThat(second.path("counts").path("rejected").asInt()).isEqualTo(100);
    JsonNode rejected =
        officer.get(second.path("rows").asText() + "?outcome=REJECTED&size=30&lang=en").json();
    assertThat(rejected.path("items")).hasSize(30);
    assertThat(rejected.path("next").asText()).isNotEmpty();
    JsonNode finding = rejected.path("items").get(0).path("findings").get(0);
    assertThat(finding.path("field").asText()).isEqualTo("crafts");
    assertThat(finding.path("code").asText()).isEqualTo("unknown-craft");
    assertThat(finding.path("detail").asText()).isEqualTo("unknown craft");
  }

  @Test
  void a_file_that_is_no_extract_is_pointed_at_and_leaves_no_run() {
    Http officer = People.officer("CAR-03");
    int before = officer.get("/api/v1/registry/imports?size=1000").json().path("items").size();

    Answer answer = officer.post("/api/v1/registry/imports", "text/csv", "a,b\n1,2\n");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("code").asText()).isEqualTo("registry.invalid-extract");
    assertThat(answer.json().path("errors").get(0).path("pointer").asText()).isEqualTo("/header");
    assertThat(officer.get("/api/v1/registry/imports?size=1000").json().path("items"))
        .hasSizeGreaterThanOrEqualTo(before);
  }

  @Test
  void imports_are_for_staff() {
    Http buyer = People.buyer(People.email("buyer"));

    assertThat(Http.guest().post("/api/v1/registry/imports", "text/csv", HEADER).status())
        .isEqualTo(401);
    assertThat(buyer.post("/api/v1/registry/imports", "text/csv", HEADER).status()).isEqualTo(403);
    assertThat(buyer.get("/api/v1/registry/imports").status()).isEqualTo(403);
    assertThat(buyer.get("/fr/chamber/imports").status()).isEqualTo(403);
    assertThat(buyer.get("/fr/chamber").status()).isEqualTo(403);
    assertThat(buyer.get("/fr/chamber/queue").status()).isEqualTo(403);
  }

  @Test
  void an_import_that_does_not_exist_is_not_found() {
    Http officer = People.officer("CAR-07");

    assertThat(officer.get("/api/v1/registry/imports/" + UUID.randomUUID()).status())
        .isEqualTo(404);
    assertThat(officer.get("/api/v1/registry/imports/nonsense/rows").status()).isEqualTo(404);
    assertThat(officer.post("/api/v1/registry/imports", "application/json", "{}").status())
        .isEqualTo(415);
  }

  private Answer imported(Http officer, List<String> rows) {
    return officer.post(
        "/api/v1/registry/imports?name=extract.csv", "text/csv", HEADER + String.join("", rows));
  }

  private String row(int i, String craft, String status) {
    return String.join(
            ",",
            series + "-" + i,
            "ARTISAN",
            "إيطو حدو",
            "Itto Haddou",
            "F",
            "1980",
            craft,
            "MA-MAR",
            status,
            "2024-01-01",
            "2024-01-01",
            "CP-" + series + i,
            "2025-01-01",
            "2029-01-01",
            "VALID",
            "Y",
            "",
            "",
            "",
            "")
        + "\n";
  }
}
