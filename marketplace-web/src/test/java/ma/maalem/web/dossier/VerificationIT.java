package ma.maalem.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import ma.maalem.platform.time.MoroccoTime;
import ma.maalem.web.testing.Http;
import ma.maalem.web.testing.Http.Answer;
import ma.maalem.web.testing.People;
import ma.maalem.web.testing.Servers;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An artisan and two chambers, over HTTP and without a script. */
@ExtendWith(ArquillianExtension.class)
class VerificationIT {

  private static final String BOUNDARY = "----maalem";

  private final String number = "IT-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
  private final String email = People.email("artisan");
  private final Http artisan = People.artisan(email);
  private final Http marrakech = People.officer("CAR-07");
  private final Http fes = People.officer("CAR-03");

  @Test
  void a_dossier_goes_from_the_artisan_to_the_chamber_of_its_region_and_back() {
    register("ACTIVE");
    Answer sent = send(declared(), "submit", jpeg());
    assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    String id = caseId();

    assertThat(fes.get("/fr/chamber/queue?q=" + number).body()).doesNotContain(id);
    assertThat(fes.get("/fr/chamber/queue/" + id).status()).isEqualTo(404);
    assertThat(fes.get("/fr/chamber/queue/" + id + "/scan/400").status()).isEqualTo(404);
    assertThat(Http.guest().get("/fr/chamber/queue/" + id + "/scan/400").status())
        .isNotEqualTo(200);
    assertThat(marrakech.get("/fr/chamber/queue/" + id + "/scan/400").header("Content-Type"))
        .startsWith("image/jpeg");

    act(id, "take-up", "");
    Answer without = act(id, "ask", "&message=Bonjour");
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.body()).contains("Bonjour");
    assertThat(act(id, "ask", "&reasons=card-unreadable&message=Photo+floue").status())
        .isEqualTo(303);
    assertThat(artisan.get("/ar/seller/dossier").body())
        .contains("صورة البطاقة غير مقروءة.")
        .contains("Photo floue");
    awaitMail("الغرفة تطلب معلومات إضافية");

    assertThat(send(declared(), "submit", jpeg()).status()).isEqualTo(303);
    act(id, "take-up", "");
    assertThat(act(id, "accept", "").status()).isEqualTo(303);
    assertThat(artisan.get("/ar/seller/dossier").body()).contains("تم التحقق منكم");
    awaitMail("تم التحقق منكم: يمكنكم البيع");

    assertThat(act(id, "suspend", "&reasons=complaints&message=").status()).isEqualTo(303);
    assertThat(marrakech.get("/fr/chamber/sellers?state=SUSPENDED&q=" + number).body())
        .contains(id);
    awaitMail("تم إيقاف مبيعاتكم");
    assertThat(act(id, "lift", "&message=").status()).isEqualTo(303);
    register("STRUCK_OFF");
    assertThat(artisan.get("/ar/seller/dossier").body()).contains("مشطب عليه من السجل");
  }

  @Test
  void what_is_missing_is_said_beside_its_field() {
    Answer answer = send(Map.of("registryNumber", number), "submit", new byte[0]);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body())
        .contains("value=\"" + number + "\"")
        .contains("f-cardNumber-error")
        .contains("f-province-error")
        .contains("f-cardScan-error");
  }

  @Test
  void a_scan_that_is_no_picture_is_refused() {
    Answer answer =
        send(declared(), "save", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("f-cardScan-error");
  }

  @Test
  void a_dossier_without_a_record_cannot_be_accepted_and_the_officer_reads_why() {
    send(declared(), "submit", jpeg());
    String id = caseId();
    act(id, "take-up", "");

    Answer answer = act(id, "accept", "");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("Ce numéro ne figure pas au registre.");
  }

  @Test
  void a_decision_on_a_page_from_before_is_refused() {
    send(declared(), "submit", jpeg());
    String id = caseId();
    String version = version(id);
    act(id, "take-up", "");

    Answer late =
        marrakech.post(
            "/fr/chamber/queue/" + id + "/reject",
            "application/x-www-form-urlencoded",
            "version=" + version + "&reasons=not-in-registry");

    assertThat(late.status()).isEqualTo(409);
  }

  @Test
  void a_card_ends_at_midnight_in_morocco_and_nobody_sells_two_seconds_later() {
    LocalDate today = MoroccoTime.today(InstantSource.system());
    register("ACTIVE", today);
    send(declared(), "submit", jpeg());
    String id = caseId();
    act(id, "take-up", "");
    assertThat(act(id, "accept", "").status()).isEqualTo(303);
    Duration toMidnight =
        Duration.between(InstantSource.system().instant(), MoroccoTime.startOf(today.plusDays(1)));
    try {
      Servers.shared().shiftClock(toMidnight.plusSeconds(1));

      await()
          .atMost(Duration.ofSeconds(2))
          .pollInterval(Duration.ofMillis(100))
          .untilAsserted(
              () ->
                  assertThat(artisan.get("/fr/seller/dossier").body())
                      .contains("Votre carte n’est plus valable."));
    } finally {
      Servers.shared().shiftClock(Duration.ZERO);
    }
  }

  private Map<String, String> declared() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("registryNumber", number);
    fields.put("cardNumber", "CP-" + number);
    fields.put("province", "MA-MAR");
    fields.put("version", shownVersion(artisan.get("/fr/seller/dossier").body()));
    return fields;
  }

  private Answer send(Map<String, String> fields, String then, byte[] scan) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("then", then);
    all.forEach(
        (name, value) ->
            body.writeBytes(
                ("--"
                        + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n")
                    .getBytes(StandardCharsets.UTF_8)));
    body.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"cardScan\"; filename=\"card.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(scan);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return artisan.post(
        "/fr/seller/dossier", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
  }

  private Answer act(String id, String action, String more) {
    return marrakech.post(
        "/fr/chamber/queue/" + id + "/" + action,
        "application/x-www-form-urlencoded",
        "version=" + version(id) + more);
  }

  private String version(String id) {
    return shownVersion(marrakech.get("/fr/chamber/queue/" + id).body());
  }

  private static String shownVersion(String page) {
    Matcher matcher = Pattern.compile("name=\"version\" value=\"(\\d*)\"").matcher(page);
    return matcher.find() ? matcher.group(1) : "";
  }

  private String caseId() {
    String page = marrakech.get("/fr/chamber/queue?q=" + number).body();
    Matcher matcher = Pattern.compile("/fr/chamber/queue/([0-9a-f-]{36})").matcher(page);
    assertThat(matcher.find()).as(page).isTrue();
    return matcher.group(1);
  }

  private void register(String status) {
    register(status, LocalDate.of(2099, 1, 1));
  }

  private void register(String status, LocalDate cardExpiresOn) {
    String header =
        "registry_number,kind,name_ar,name_fr,sex,birth_year,crafts,province,status,status_since,"
            + "registered_on,card_number,card_issued_on,card_expires_on,card_status,health_cover,"
            + "supervisor,cooperative_court,cooperative_number,members\n";
    Answer answer =
        marrakech.post(
            "/api/v1/registry/imports",
            "text/csv",
            header
                + number
                + ",ARTISAN,إيطو حدو,Itto Haddou,F,1980,TAP-01,MA-MAR,"
                + status
                + ",2024-01-01,2024-01-01,CP-"
                + number
                + ",2025-01-01,"
                + cardExpiresOn
                + ",VALID,Y,,,,\n");
    assertThat(answer.json().path("status").asText()).as(answer.body()).isEqualTo("DONE");
  }

  private void awaitMail(String subject) {
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(Servers.shared().mail().messagesTo(email))
                    .anyMatch(message -> message.subject().equals(subject)));
  }

  private static byte[] jpeg() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
