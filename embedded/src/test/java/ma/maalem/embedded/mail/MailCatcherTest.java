package ma.maalem.embedded.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailCatcherTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  private final HttpClient browser = HttpClient.newHttpClient();
  private MailCatcher catcher;

  @BeforeEach
  void start() throws IOException {
    catcher = MailCatcher.start();
  }

  @AfterEach
  void stop() {
    catcher.close();
  }

  private Session session() {
    var properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", String.valueOf(catcher.smtpPort()));
    return Session.getInstance(properties);
  }

  private MimeMessage message(String subject, String... to) throws MessagingException, IOException {
    var message = new MimeMessage(session());
    message.setFrom(new InternetAddress("boutique@maalem.example", "المعلم", "UTF-8"));
    for (String one : to) message.addRecipient(Message.RecipientType.TO, new InternetAddress(one));
    message.setSubject(subject, "UTF-8");
    return message;
  }

  private void sendText(String subject, String text, String... to)
      throws MessagingException, IOException {
    MimeMessage message = message(subject, to);
    message.setText(text, "UTF-8");
    Transport.send(message);
  }

  @Test
  void arabic_mail_is_read_as_it_was_written() throws Exception {
    sendText("طلبك رقم 1001 في الطريق", "السلام عليكم،\nزليج من فاس", "amina@example.ma");

    CaughtMessage caught = catcher.awaitMessage("Amina@Example.ma", any -> true, SOON);

    assertThat(caught.subject()).isEqualTo("طلبك رقم 1001 في الطريق");
    assertThat(caught.text()).isEqualToIgnoringNewLines("السلام عليكم،\nزليج من فاس");
    assertThat(caught.from()).contains("المعلم").contains("boutique@maalem.example");
    assertThat(caught.sender()).isEqualTo("boutique@maalem.example");
  }

  @Test
  void one_message_to_many_is_one_message_with_blind_copies() throws Exception {
    MimeMessage message = message("Commande", "a@example.ma", "b@example.ma");
    message.addRecipient(Message.RecipientType.BCC, new InternetAddress("archive@example.ma"));
    message.setText("Bonjour");
    Transport.send(message);

    assertThat(catcher.awaitMessage("archive@example.ma", any -> true, SOON).recipients())
        .containsExactlyInAnyOrder("a@example.ma", "b@example.ma", "archive@example.ma");
    assertThat(catcher.messages()).hasSize(1);
  }

  @Test
  void a_page_with_pictures_and_files_is_taken_apart() throws Exception {
    sendPage();
    CaughtMessage caught = catcher.awaitMessage("amina@example.ma", any -> true, SOON);

    assertThat(caught.text()).isEqualTo("Votre facture");
    assertThat(caught.html()).contains("<h1>Votre facture</h1>");
    assertThat(caught.attachments()).extracting(CaughtAttachment::name).contains("facture é.pdf");
    assertThat(get("/messages/" + caught.id()).body())
        .contains("facture é.pdf")
        .contains("<iframe");
    var html = get("/messages/" + caught.id() + "/html");
    assertThat(html.body()).contains("src=\"/messages/" + caught.id() + "/files/0\"");
    assertThat(html.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .contains("sandbox")
        .doesNotContain("allow-scripts");
    var file = get("/messages/" + caught.id() + "/files/1");
    assertThat(file.body()).isEqualTo("%PDF-1.7");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(get("/messages/" + caught.id() + "?view=source").body())
        .contains("Content-Type: multipart/mixed");
  }

  private void sendPage() throws MessagingException, IOException {
    var text = new MimeBodyPart();
    text.setText("Votre facture", "UTF-8");
    var html = new MimeBodyPart();
    html.setContent(
        "<h1>Votre facture</h1><img src=\"cid:logo\"><script>alert(1)</script>",
        "text/html; charset=UTF-8");
    var logo = new MimeBodyPart();
    logo.setDataHandler(
        new DataHandler(new ByteArrayDataSource(new byte[] {1, 2, 3}, "image/png")));
    logo.setContentID("<logo>");
    logo.setDisposition("inline");
    var related = new MimeMultipart("related", html, logo);
    var both = new MimeMultipart("alternative", text, wrapped(related));
    var pdf = new MimeBodyPart();
    pdf.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource("%PDF-1.7".getBytes("US-ASCII"), "application/pdf")));
    pdf.setFileName("facture é.pdf");
    MimeMessage message = message("Facture", "amina@example.ma");
    message.setContent(new MimeMultipart("mixed", wrapped(both), pdf));
    Transport.send(message);
  }

  private static MimeBodyPart wrapped(MimeMultipart parts) throws MessagingException {
    var part = new MimeBodyPart();
    part.setContent(parts);
    return part;
  }

  @Test
  void what_is_written_into_a_message_cannot_become_markup_of_the_page() throws Exception {
    sendText("<script>alert(1)</script>", "<b>x</b>", "amina@example.ma");
    CaughtMessage caught = catcher.awaitMessage("amina@example.ma", any -> true, SOON);

    assertThat(get("/").body()).contains("&lt;script").doesNotContain("<script>alert");
    assertThat(get("/messages/" + caught.id()).body()).contains("&lt;b").doesNotContain("<b>x");
    assertThat(get("/?q=%22%3E%3Cscript%3E").body()).doesNotContain("\"><script>");
  }

  @Test
  void messages_are_found_by_recipient_as_json() throws Exception {
    sendText("Un", "1", "a@example.ma");
    sendText("Deux", "2", "b@example.ma");
    catcher.awaitMessage("b@example.ma", any -> true, SOON);

    JsonNode found = json("/api/messages?to=a%40example.ma");

    assertThat(found.path("messages")).hasSize(1);
    assertThat(found.at("/messages/0/subject").asText()).isEqualTo("Un");
    assertThat(json("/api/messages").at("/messages/0/subject").asText()).isEqualTo("Deux");
    assertThat(json("/api/messages/" + found.at("/messages/0/id").asText()).path("text").asText())
        .startsWith("1");
    assertThat(get("/?q=B@example").body()).contains("Deux").doesNotContain("Un</bdi>");
  }

  @Test
  void a_message_can_be_waited_for() throws Exception {
    var waiting =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return catcher.awaitMessage(
                    "a@example.ma", message -> message.subject().equals("Deux"), SOON);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    sendText("Un", "1", "a@example.ma");
    sendText("Deux", "2", "a@example.ma");

    assertThat(waiting.get(5, TimeUnit.SECONDS).readable()).startsWith("2");
    assertThatThrownBy(
            () -> catcher.awaitMessage("c@example.ma", any -> true, Duration.ofMillis(50)))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("Deux");
  }

  @Test
  void all_messages_are_deleted_but_not_by_another_site() throws Exception {
    sendText("Un", "1", "a@example.ma");
    catcher.awaitMessage("a@example.ma", any -> true, SOON);

    assertThat(clear("cross-site").statusCode()).isEqualTo(403);
    assertThat(catcher.messages()).hasSize(1);
    assertThat(clear("same-origin").statusCode()).isEqualTo(303);
    assertThat(catcher.messages()).isEmpty();
    assertThat(get("/").body()).contains("Nothing has been sent yet");
  }

  @Test
  void the_oldest_messages_make_room() throws Exception {
    var box = new Mailbox(3);
    sendText("Un", "1", "a@example.ma");
    CaughtMessage one = catcher.awaitMessage("a@example.ma", any -> true, SOON);
    for (int i = 1; i <= 5; i++)
      box.add(
          new CaughtMessage(
              i,
              one.receivedAt(),
              "",
              one.recipients(),
              "",
              "n" + i,
              null,
              null,
              one.attachments(),
              one.raw()));

    assertThat(box.newestFirst())
        .extracting(CaughtMessage::subject)
        .containsExactly("n5", "n4", "n3");
    assertThat(get("/messages/999").statusCode()).isEqualTo(404);
  }

  @Test
  void a_port_in_use_is_said() {
    assertThatThrownBy(() -> MailCatcher.start(catcher.smtpPort(), 0))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(String.valueOf(catcher.smtpPort()));
  }

  private HttpResponse<String> clear(String site) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(catcher.uri().resolve("/clear"))
            .header("Sec-Fetch-Site", site)
            .POST(HttpRequest.BodyPublishers.noBody())
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create(catcher.uri() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode json(String path) throws IOException, InterruptedException {
    return JsonMapper.builder().build().readTree(get(path).body());
  }
}
