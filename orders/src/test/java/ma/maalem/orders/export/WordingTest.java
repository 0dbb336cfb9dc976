package ma.maalem.orders.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import ma.maalem.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_term_kind_unit_and_reason_has_its_words(Language reader) {
    Wording wording = Wording.of(reader);

    Stream.of(
            keys("incoterm.", Incoterm.values()),
            keys("kind.", ExportPackage.Kind.values()),
            keys("unit.", ExportLine.Unit.values()),
            keys("reason.", ReasonForExport.values()))
        .flatMap(keys -> keys)
        .forEach(
            key -> {
              assertThat(wording.first(key)).isNotBlank();
              assertThat(wording.second(key)).isNotBlank();
            });
  }

  @Test
  void the_second_language_is_always_one_that_customs_read() {
    assertThat(Stream.of(Language.values()).map(Wording::of).map(Wording::second))
        .containsOnly(Language.FR, Language.EN);
  }

  @Test
  void a_text_that_does_not_exist_is_a_mistake_and_not_a_blank() {
    assertThatThrownBy(() -> Wording.of(Language.FR).first("no.such.text"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Stream<String> keys(String prefix, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> prefix + value.name());
  }
}
