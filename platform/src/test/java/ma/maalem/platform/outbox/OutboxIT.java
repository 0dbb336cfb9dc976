package ma.maalem.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.DomainEvent;
import ma.maalem.platform.testing.MovableClock;
import ma.maalem.platform.testing.RecordingAudit;
import ma.maalem.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxIT {

  private final TestDatabase db = TestDatabase.create("platform");
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final Notes notes = new Notes();
  private final EventConsumers consumers = new EventConsumers(only(notes));
  private final JpaOutbox outbox = db.wire(new JpaOutbox(consumers, clock));
  private final Deliveries deliveries = db.wire(new Deliveries(consumers, clock));

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void an_event_reaches_its_consumer_once() {
    db.transaction(() -> outbox.publish(new Noted("a", 1, clock.instant())));

    drain();
    drain();

    assertThat(notes.seen).containsExactly("a1");
  }

  @Test
  void an_event_of_a_rolled_back_transaction_never_existed() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      outbox.publish(new Noted("a", 1, clock.instant()));
                      throw new IllegalStateException("changed my mind");
                    }))
        .hasMessage("changed my mind");

    drain();

    assertThat(notes.seen).isEmpty();
  }

  @Test
  void a_failing_event_holds_back_its_own_stream_only_and_comes_again_later() {
    notes.refused = "a1";
    db.transaction(
        () -> {
          outbox.publish(new Noted("a", 1, clock.instant()));
          outbox.publish(new Noted("a", 2, clock.instant()));
          outbox.publish(new Noted("b", 1, clock.instant()));
        });

    drain();
    assertThat(notes.seen).containsExactly("b1");

    notes.refused = "";
    clock.advance(Duration.ofSeconds(2));
    drain();
    assertThat(notes.seen).containsExactly("b1", "a1", "a2");
  }

  @Test
  void an_event_that_keeps_failing_is_given_up_and_stays_visible() {
    notes.refused = "a1";
    db.transaction(() -> outbox.publish(new Noted("a", 1, clock.instant())));

    for (int attempt = 0; attempt < 25; attempt++) {
      drain();
      clock.advance(Duration.ofHours(2));
    }

    notes.refused = "";
    drain();
    assertThat(notes.seen).isEmpty();
  }

  @Test
  void an_operator_sees_what_was_given_up_and_has_it_tried_again() {
    Actor.Operator operator = new Actor.Operator(new UUID(0, 1));
    RecordingAudit audit = new RecordingAudit();
    WatchDeliveries watch = db.wire(new WatchDeliveries(audit, clock));
    notes.refused = "a1";
    db.transaction(() -> outbox.publish(new Noted("a", 1, clock.instant())));
    drain();
    assertThat(db.transaction(() -> watch.failed(operator, 10)))
        .singleElement()
        .satisfies(failed -> assertThat(failed.dead()).isFalse());
    for (int attempt = 0; attempt < 25; attempt++) {
      clock.advance(Duration.ofHours(2));
      drain();
    }

    List<FailedDelivery> failed = db.transaction(() -> watch.failed(operator, 10));
    assertThat(failed)
        .singleElement()
        .satisfies(
            delivery -> {
              assertThat(delivery.dead()).isTrue();
              assertThat(delivery.type()).isEqualTo("test.noted.v1");
              assertThat(delivery.lastError()).contains("refused a1");
            });
    assertThat(db.transaction(() -> watch.dead(operator))).isEqualTo(1);

    notes.refused = "";
    long seq = failed.get(0).eventSeq();
    assertThat(db.transaction(() -> watch.redrive(operator, seq, "test.notes"))).isTrue();
    drain();
    assertThat(notes.seen).containsExactly("a1");
    assertThat(db.transaction(() -> watch.failed(operator, 10))).isEmpty();
    assertThat(db.transaction(() -> watch.redrive(operator, seq, "test.notes"))).isFalse();
    assertThat(audit.lines()).hasSize(1);
  }

  /** What the drain does, with each step in its own transaction. */
  private void drain() {
    while (true) {
      List<Delivery> due = db.transaction(() -> deliveries.due(10));
      int done = 0;
      for (Delivery delivery : due) {
        try {
          db.transaction(() -> deliveries.deliver(delivery));
          done++;
        } catch (RuntimeException e) {
          db.transaction(() -> deliveries.failed(delivery, e));
        }
      }
      if (done == 0) {
        return;
      }
    }
  }

  record Noted(String subject, int version, Instant occurredAt) implements DomainEvent {
    @Override
    public String type() {
      return "test.noted.v1";
    }

    @Override
    public String stream() {
      return "test/" + subject;
    }
  }

  static final class Notes implements EventConsumer<Noted> {
    private final List<String> seen = new ArrayList<>();
    private String refused = "";

    @Override
    public String name() {
      return "test.notes";
    }

    @Override
    public Class<Noted> eventType() {
      return Noted.class;
    }

    @Override
    public void on(Noted event) {
      String note = event.subject() + event.version();
      if (note.equals(refused)) {
        throw new IllegalStateException("refused " + note);
      }
      seen.add(note);
    }
  }

  @SuppressWarnings("unchecked")
  private static Instance<EventConsumer<?>> only(EventConsumer<?> consumer) {
    return (Instance<EventConsumer<?>>)
        Proxy.newProxyInstance(
            Instance.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (self, method, arguments) -> Stream.of(consumer));
  }
}
