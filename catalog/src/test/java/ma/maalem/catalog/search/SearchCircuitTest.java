package ma.maalem.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SearchCircuitTest {

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger asked = new AtomicInteger();
  private final SearchCircuit circuit = new SearchCircuit(Duration.ofSeconds(1), nanos::get);
  private boolean dead;

  @Test
  void a_server_that_answers_is_always_asked() {
    for (int i = 0; i < 5; i++) {
      assertThat(circuit.call(this::ask)).isEqualTo("answer");
    }
    assertThat(asked).hasValue(5);
  }

  @Test
  void a_dead_server_is_asked_once_in_a_pause_and_again_when_it_is_over() {
    dead = true;
    for (int i = 0; i < 100; i++) {
      assertThatThrownBy(() -> circuit.call(this::ask)).isInstanceOf(SearchRests.class);
    }
    assertThat(asked).hasValue(1);

    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThatThrownBy(() -> circuit.call(this::ask)).isInstanceOf(SearchRests.class);
    assertThatThrownBy(() -> circuit.call(this::ask)).isInstanceOf(SearchRests.class);
    assertThat(asked).hasValue(2);
  }

  @Test
  void the_first_answer_after_a_pause_opens_the_way_for_all() {
    dead = true;
    assertThatThrownBy(() -> circuit.call(this::ask)).isInstanceOf(SearchRests.class);
    dead = false;
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());

    circuit.call(this::ask);
    circuit.call(this::ask);

    assertThat(asked).hasValue(3);
  }

  @Test
  void a_mistake_of_ours_does_not_close_the_way() {
    assertThatThrownBy(
            () ->
                circuit.call(
                    () -> {
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(circuit.call(this::ask)).isEqualTo("answer");
  }

  private String ask() {
    asked.incrementAndGet();
    if (dead) {
      throw new SearchRests("dead", null);
    }
    return "answer";
  }
}
