package ma.maalem.platform.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link MediaStore} promises; each test uses names of its own. */
abstract class MediaStoreContract {

  private static final Random RANDOM = new Random(20_261_121);

  abstract MediaStore store();

  @Test
  void what_is_put_comes_back_byte_by_byte() {
    String name = anyName();
    byte[] picture = bytes(700_000);

    store().put(name, picture, "image/jpeg");

    assertThat(store().get(name)).hasValueSatisfying(b -> assertThat(b).isEqualTo(picture));
  }

  @Test
  void renditions_of_one_content_are_kept_apart() {
    String name = anyName();

    store().put(name + "-400", bytes(40), "image/jpeg");
    store().put(name + "-1600", bytes(160), "image/jpeg");

    assertThat(store().get(name + "-400")).hasValueSatisfying(b -> assertThat(b).hasSize(40));
    assertThat(store().get(name + "-1600")).hasValueSatisfying(b -> assertThat(b).hasSize(160));
    assertThat(store().get(name)).isEmpty();
  }

  @Test
  void a_name_never_changes_its_content() {
    String name = anyName();
    byte[] first = text("first");
    store().put(name, first, "image/svg+xml");

    store().put(name, text("second"), "image/svg+xml");

    assertThat(store().get(name)).hasValueSatisfying(b -> assertThat(b).isEqualTo(first));
  }

  @Test
  void many_may_keep_the_same_content_at_once() throws Exception {
    String name = anyName();
    byte[] picture = bytes(200_000);
    Callable<Void> keep =
        () -> {
          store().put(name, picture, "image/jpeg");
          return null;
        };
    ExecutorService people = Executors.newFixedThreadPool(6);
    try {
      for (Future<Void> kept : people.invokeAll(List.of(keep, keep, keep, keep, keep, keep))) {
        kept.get();
      }
    } finally {
      people.shutdownNow();
    }

    assertThat(store().get(name)).hasValueSatisfying(b -> assertThat(b).isEqualTo(picture));
  }

  @Test
  void an_unknown_name_has_no_content() {
    assertThat(store().get(anyName())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "picture.jpg", "../../etc/passwd", "ABCDEF", "0123-400"})
  void only_content_addresses_are_names(String name) {
    assertThat(store().get(name)).isEmpty();
    assertThatThrownBy(() -> store().put(name, text("x"), "image/jpeg"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static String anyName() {
    StringBuilder name = new StringBuilder();
    while (name.length() < 64) {
      name.append(Character.forDigit(RANDOM.nextInt(16), 16));
    }
    return name.toString();
  }

  static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
