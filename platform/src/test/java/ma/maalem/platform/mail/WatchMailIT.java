package ma.maalem.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.RecordingAudit;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchMailIT {

  private final TestDatabase db = TestDatabase.create("platform");
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final JpaMailQueue queue = db.wire(new JpaMailQueue(clock));
  private final WatchMail watch = db.wire(new WatchMail(new RecordingAudit(), clock));
  private final Actor.Operator operator = new Actor.Operator(new UUID(0, 1));

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void mail_that_could_not_be_sent_is_seen_without_its_recipient_and_tried_again() {
    db.transaction(
        () ->
            queue.enqueue(
                new OutgoingMail(
                    "order/1", "salma@example.org", Language.FR, "Subject", "Text", "<p>")));
    assertThat(db.transaction(() -> watch.failed(operator, 10))).isEmpty();

    for (int attempt = 0; attempt < 25; attempt++) {
      db.transaction(
          () -> queue.claim().ifPresent(mail -> queue.failed(mail, new IOException("no route"))));
      clock.advance(Duration.ofHours(2));
    }

    List<FailedMail> failed = db.transaction(() -> watch.failed(operator, 10));
    assertThat(failed)
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.dead()).isTrue();
              assertThat(mail.maskedRecipient()).isEqualTo("s…@example.org");
              assertThat(mail.lastError()).contains("no route");
            });
    assertThat(db.transaction(() -> watch.dead(operator))).isEqualTo(1);
    assertThat(db.transaction(() -> watch.redrive(operator, failed.get(0).id()))).isTrue();
    assertThat(db.transaction(queue::claim)).isPresent();
    assertThat(db.transaction(() -> watch.redrive(operator, UUID.randomUUID()))).isFalse();
  }
}
