package ma.maalem.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void what_nobody_can_see_is_dropped_and_lines_are_kept() {
    assertThat(PlainText.clean(" a\u0000b\u0007\u202Ec\r\nd\te\uD800 ")).isEqualTo("abc\nd\te");
  }

  @Test
  void scripts_and_pictographs_stay_as_written() {
    String text = "زربية ⵜⴰⵣⵔⴱⵉⵢⵜ <b>é</b> 🧶";
    assertThat(PlainText.clean(text)).isEqualTo(text);
  }

  @Test
  void a_version_of_nothing_visible_does_not_exist() {
    assertThat(PlainText.clean(LocalizedText.of(Language.FR, "\u0001")).isEmpty()).isTrue();
  }
}
