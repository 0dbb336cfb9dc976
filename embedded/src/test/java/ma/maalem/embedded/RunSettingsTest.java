package ma.maalem.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunSettingsTest {
  private static final Path HERE = Path.of("/srv/maalem");

  @Test
  void without_a_word_it_listens_on_8080_and_keeps_its_data_at_the_root() {
    RunSettings settings = settings();

    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.data()).isEqualTo(HERE.resolve("data"));
    assertThat(settings.fresh()).isFalse();
    assertThat(settings.plugin()).isNull();
    assertThat(settings.configuration()).isEmpty();
  }

  @Test
  void the_named_port_and_folder_are_taken() {
    RunSettings settings = settings("maalem.port", "9090", "maalem.data", "../kept");

    assertThat(settings.port()).isEqualTo(9090);
    assertThat(settings.data()).isEqualTo(Path.of("/srv/kept"));
  }

  @ParameterizedTest
  @CsvSource({"'',true", "true,true", "false,false"})
  void fresh_may_be_said_with_or_without_a_value(String said, boolean fresh) {
    assertThat(settings("maalem.fresh", said).fresh()).isEqualTo(fresh);
  }

  @Test
  void the_size_of_the_catalogue_reaches_the_application() {
    assertThat(settings("maalem.listings", "50").configuration())
        .containsEntry("maalem.demo.listings", "50")
        .doesNotContainKey("maalem.listings");
  }

  @Test
  void whatever_else_has_the_prefix_reaches_the_application() {
    assertThat(settings("maalem.clock.file", "/tmp/clock", "user.home", "/root").configuration())
        .containsOnlyKeys("maalem.clock.file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "65536", "http", "80 80", "999999999999"})
  void a_port_that_is_none_is_refused_with_the_range(String port) {
    assertThatThrownBy(() -> settings("maalem.port", port))
        .isInstanceOfSatisfying(
            StartRefused.class, refusal -> assertThat(refusal.wayOut()).contains("from 1 to 65535"))
        .hasMessage("maalem.port is " + port);
  }

  @Test
  void a_negative_catalogue_is_refused() {
    assertThatThrownBy(() -> settings("maalem.listings", "-5")).isInstanceOf(StartRefused.class);
  }

  @Test
  void a_fresh_that_is_neither_yes_nor_no_is_refused() {
    assertThatThrownBy(() -> settings("maalem.fresh", "maybe"))
        .isInstanceOf(StartRefused.class)
        .hasMessage("maalem.fresh is maybe");
  }

  private static RunSettings settings(String... said) {
    Properties properties = new Properties();
    for (int i = 0; i < said.length; i += 2) {
      properties.setProperty(said[i], said[i + 1]);
    }
    return RunSettings.from(properties, HERE);
  }
}
