package ma.maalem.catalog.craft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Territory;
import org.junit.jupiter.api.Test;

class CraftsTest {

  private final Crafts crafts = new Crafts();

  @Test
  void there_are_130_crafts_in_13_groups() {
    assertThat(crafts.all()).hasSize(130);
    assertThat(crafts.groups()).hasSize(13);
    assertThat(crafts.groups().stream().mapToInt(g -> crafts.ofGroup(g.code()).size()).sum())
        .isEqualTo(130);
  }

  @Test
  void every_craft_is_named_in_three_languages_and_classified_by_six_digits() {
    assertThat(crafts.all())
        .allSatisfy(
            craft -> {
              assertThat(craft.name().languages()).contains(Language.FR, Language.AR, Language.EN);
              assertThat(craft.hsCode().edition()).isEqualTo("HS2022");
              assertThat(craft.hsAlternatives())
                  .allMatch(code -> HsCode.SIX_DIGITS.matcher(code).matches());
              assertThat(craft.provinces()).allMatch(code -> Territory.province(code).isPresent());
            });
  }

  @Test
  void a_general_word_in_tifinagh_is_known_but_is_no_name() {
    Craft carpet = crafts.find("TAP-01").orElseThrow();

    assertThat(carpet.tifinagh()).isPresent();
    assertThat(carpet.name().exactly(Language.ZGH)).isEmpty();
    assertThat(crafts.find("BAT-01").orElseThrow().name().exactly(Language.ZGH)).isPresent();
  }

  @Test
  void weapons_and_antiques_are_forbidden_and_endangered_crafts_are_not() {
    assertThat(crafts.all().stream().filter(Craft::forbidden).map(Craft::code))
        .containsExactly("DIV-01", "DIV-02", "DIV-10");
    assertThat(crafts.all().stream().filter(Craft::endangered).toList())
        .hasSize(17)
        .noneMatch(Craft::forbidden);
  }

  @Test
  void codes_are_known_exactly_as_written() {
    assertThat(crafts.isKnown("BAT-01")).isTrue();
    assertThat(crafts.isKnown("bat-01")).isFalse();
    assertThat(new HashSet<>(crafts.all())).hasSize(130);
  }
}
