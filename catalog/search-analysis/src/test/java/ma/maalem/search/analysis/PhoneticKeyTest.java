package ma.maalem.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneticKeyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "زليج",
        "الزُّلَّيْج",
        "zellige",
        "zillij",
        "zellij",
        "zliji",
        "ⵣⵍⵍⵉⵊ",
        "ⵊⵊⵍⵍⵉⵊ",
        "jjllij"
      })
  void zellige_has_one_key_in_every_script(String spelling) {
    assertThat(PhoneticKey.of(spelling)).isEqualTo("JLJ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"قفطان", "9aftan", "kaftan", "caftan", "qeftan", "ⵇⴼⵟⴰⵏ", "lqfṭan", "l9eftan"})
  void caftan_has_one_key_in_every_script(String spelling) {
    assertThat(PhoneticKey.of(spelling)).isEqualTo("KFTN");
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "hembel, حنبل",
    "guenbri, guembri",
    "gimbri, كنبري",
    "khima, خيمة",
    "koffa, قفة",
    "fidda, فضة",
    "bl8a, بلغة",
    "belgha, بلغه",
    "rhaita, غيطة",
    "blousa, بلوزة",
    "taznaxt, taznakht",
    "tahandirt, handira",
    "ⵜⴰⵃⵏⴷⵉⵔⵜ, حنديرة",
    "tacchkart, shkara",
    "elzellij, zellij",
    "gebbas, جباس",
    "shemmassiat, chemsiya",
    "مكاحل, مكحلة",
    "rbati, رباطية",
    "djellabah, jellaba",
    "mellah, ملاح",
    "oud, عود",
    "3oud, oud",
  })
  void spellings_of_one_word_share_a_key(String one, String other) {
    assertThat(PhoneticKey.all(one)).containsAnyElementsOf(PhoneticKey.all(other));
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "sabra, sabre",
    "صابرة, sabre",
    "zellige, zèle",
    "قفطان, كافتيريا",
    "brocart, brochette",
    "khdiya, candy",
    "haik, hook",
    "zayane, zouaq",
  })
  void words_that_look_alike_share_none(String one, String other) {
    assertThat(PhoneticKey.all(one))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(PhoneticKey.all(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ع", "de", "ou", "'", "😀"})
  void a_word_with_too_little_sound_has_no_key(String word) {
    assertThat(PhoneticKey.of(word)).isEmpty();
  }

  @Test
  void the_readings_of_a_word_are_few() {
    assertThat(PhoneticKey.all("elgisescouxasat")).hasSizeLessThan(16);
    assertThat(PhoneticKey.all(String.join("", Collections.nCopies(50, "ge")))).isEmpty();
  }
}
