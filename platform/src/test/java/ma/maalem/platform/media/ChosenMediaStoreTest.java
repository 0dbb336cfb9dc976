package ma.maalem.platform.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenMediaStoreTest {

  private static final Map<String, String> BUCKET =
      Map.of(
          "maalem.media.store", "s3",
          "maalem.media.s3.endpoint", "http://127.0.0.1:9000",
          "maalem.media.s3.region", "us-east-1",
          "maalem.media.s3.bucket", "media",
          "maalem.media.s3.access-key", "maalem",
          "maalem.media.s3.secret-key", "s3cret");

  @Test
  void a_folder_needs_no_bucket() {
    assertThat(chosen(Map.of("maalem.media.directory", "media")))
        .isInstanceOf(FileMediaStore.class);
  }

  @Test
  void a_bucket_needs_no_folder() {
    assertThat(chosen(BUCKET)).isInstanceOf(S3MediaStore.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maalem.media.s3.endpoint",
        "maalem.media.s3.region",
        "maalem.media.s3.bucket",
        "maalem.media.s3.access-key",
        "maalem.media.s3.secret-key"
      })
  void what_a_bucket_lacks_is_named(String key) {
    Map<String, String> without = new HashMap<>(BUCKET);
    without.remove(key);

    assertThatThrownBy(() -> chosen(without))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining(key);
  }

  @Test
  void a_folder_without_its_path_is_refused() {
    assertThatThrownBy(() -> chosen(Map.of()))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("maalem.media.directory");
  }

  @Test
  void an_unknown_store_is_refused() {
    assertThatThrownBy(() -> chosen(Map.of("maalem.media.store", "tape")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tape");
  }

  private static MediaStore chosen(Map<String, String> configuration) {
    return ChosenMediaStore.choose(key -> Optional.ofNullable(configuration.get(key)));
  }
}
