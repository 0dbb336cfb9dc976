package ma.maalem.platform.documents;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicShapesTest {

  @ParameterizedTest
  @CsvSource({
    "ڭلميم, FBD5 FEE0 FEE4 FEF4 FEE2",
    "أݣادير, FE83 FBD5 FE8E FEA9 FEF3 FEAE",
    "ڤيلا, FB6C FEF4 FEFC",
    "كڭك, FEDB FBD6 FEDA",
    "پ, FB56"
  })
  void moroccan_letters_join_their_neighbours(String word, String forms) {
    String joined = ArabicShapes.join(word);

    assertThat(joined.chars().mapToObj(c -> String.format("%04X", c)).collect(joining(" ")))
        .isEqualTo(forms);
    assertThat(ArabicShapes.separate(joined)).isEqualTo(word.replace('ݣ', 'ڭ'));
  }

  @Test
  void vowel_signs_are_dropped() {
    assertThat(ArabicShapes.join("زَرْبِيَّة")).isEqualTo(ArabicShapes.join("زربية"));
  }

  @Test
  void other_scripts_pass_through() {
    assertThat(ArabicShapes.join("Fès 12 ⵣⵍⵍⵉⵊ")).isEqualTo("Fès 12 ⵣⵍⵍⵉⵊ");
  }

  @Property
  void standard_letters_take_the_forms_that_icu_gives_them(@ForAll("words") String words)
      throws ArabicShapingException {
    ArabicShaping icu =
        new ArabicShaping(
            ArabicShaping.LETTERS_SHAPE
                | ArabicShaping.TEXT_DIRECTION_LOGICAL
                | ArabicShaping.LENGTH_GROW_SHRINK);

    assertThat(ArabicShapes.join(words)).isEqualTo(icu.shape(words));
    assertThat(ArabicShapes.separate(ArabicShapes.join(words))).isEqualTo(words);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوي  a1،")
        .ofMaxLength(30);
  }
}
