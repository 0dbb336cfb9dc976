package ma.maalem.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

class FoldingPropertiesTest {

  private static final int LONG = 1_000_000;

  @Property
  void folding_twice_is_folding_once(@ForAll("moroccan") String text) {
    String folded = CraftFolding.fold(text);
    assertThat(CraftFolding.fold(folded)).isEqualTo(folded);
  }

  @Property
  void folding_twice_is_folding_once_for_any_text(@ForAll String text) {
    String folded = CraftFolding.fold(text);
    assertThat(CraftFolding.fold(folded)).isEqualTo(folded);
  }

  @Property
  void plain_text_stays_plain(@ForAll String text) {
    String plain = CraftFolding.plain(text);
    assertThat(CraftFolding.plain(plain)).isEqualTo(plain);
  }

  @Property
  void any_text_has_keys_and_query_words(@ForAll String text) {
    assertThat(PhoneticKey.all(text)).doesNotContain("").hasSizeLessThan(32);
    assertThat(QueryWords.of(text).required()).hasSizeLessThanOrEqualTo(12);
  }

  @Example
  void long_texts_take_seconds_at_most() {
    for (String part :
        List.of("l", "lb", "se", "dj", "a'", "9a", "ال", "لل", "ـ", "ⵊ", "é ", "'s", "x")) {
      String text = part.repeat(LONG / part.length());
      Assertions.assertTimeout(
          Duration.ofSeconds(5),
          () -> {
            CraftFolding.fold(text);
            CraftFolding.plain(text);
            PhoneticKey.all(text);
            QueryWords.of(text);
          },
          part);
    }
  }

  @Provide
  Arbitrary<String> moroccan() {
    return Arbitraries.strings()
        .withChars("abcdefghijklmnopqrstuvwxyzéèçœḥṭɣɛ 23567890'’-")
        .withChars("ابتثجحخدذرزسشصضطظعغفقكلمنهوىيةءأإآؤئگڤپـَُّْ")
        .withChars("ⴰⴱⴳⴷⴹⴻⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵓⵔⵕⵖⵙⵚⵛⵜⵟⵡⵢⵣⵥⵯ")
        .ofMaxLength(24);
  }
}
