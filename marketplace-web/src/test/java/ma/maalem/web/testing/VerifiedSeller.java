package ma.maalem.web.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import ma.maalem.web.testing.Http.Answer;

/** An artisan of Marrakech who has gone the whole way: registry, dossier, chamber, shop. */
public final class VerifiedSeller {

  private static final String HEADER =
      "registry_number,kind,name_ar,name_fr,sex,birth_year,crafts,province,status,status_since,"
          + "registered_on,card_number,card_issued_on,card_expires_on,card_status,health_cover,"
          + "supervisor,cooperative_court,cooperative_number,members\n";

  private final String number = "VS-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
  private final String email = People.email("seller");
  private final Http http = People.artisan(email);
  private final Http officer = People.officer("CAR-07");
  private final String dossier;

  private VerifiedSeller(LocalDate cardExpiresOn) {
    register("ACTIVE", cardExpiresOn);
    Answer sent =
        http.post(
            "/fr/seller/dossier",
            Multipart.type(),
            new Multipart()
                .field("registryNumber", number)
                .field("cardNumber", "CP-" + number)
                .field("province", "MA-MAR")
                .field("version", "")
                .field("then", "submit")
                .file("cardScan", "card.jpg", photograph(Color.WHITE))
                .bytes());
    assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    this.dossier =
        found("/fr/chamber/queue/([0-9a-f-]{36})", officer.get("/fr/chamber/queue?q=" + number));
    decide("take-up", "");
    decide("accept", "");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(http.get("/api/v1/seller/listings").status()).isEqualTo(200));
  }

  /** Opens a shop whose card is good for long. */
  public static VerifiedSeller open() {
    return new VerifiedSeller(LocalDate.of(2099, 1, 1));
  }

  /** The seller at the API. */
  public Http http() {
    return http;
  }

  /** Signs in with {@link People#PASSWORD}. */
  public String email() {
    return email;
  }

  /** Has the chamber suspend the seller. */
  public void suspend() {
    decide("suspend", "&reasons=complaints&message=");
  }

  /** Has the registry strike the seller off, or back on. */
  public void register(String status, LocalDate cardExpiresOn) {
    Answer answer =
        officer.post(
            "/api/v1/registry/imports",
            "text/csv",
            HEADER
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

  /** A photograph of nothing but that colour. */
  public static byte[] photograph(Color colour) {
    BufferedImage image = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, 900, 900);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void decide(String action, String more) {
    String version =
        found("name=\"version\" value=\"(\\d+)\"", officer.get("/fr/chamber/queue/" + dossier));
    Answer answer =
        officer.post(
            "/fr/chamber/queue/" + dossier + "/" + action,
            "application/x-www-form-urlencoded",
            "version=" + version + more);
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
  }

  private static String found(String pattern, Answer answer) {
    Matcher matcher = Pattern.compile(pattern).matcher(answer.body());
    assertThat(matcher.find()).as(answer.body()).isTrue();
    return matcher.group(1);
  }
}
