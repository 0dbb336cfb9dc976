package ma.maalem.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class ListingNamesTest {

  private static final LocalizedText ZELLIGE =
      LocalizedText.of("Zellige de Fès", "الزليج الفاسي", "Fez zellige");
  private static final String TAIL = "-[a-z2-9]{7}";

  private final UUID id = Ids.next();

  @Test
  void a_slug_reads_as_the_french_title_without_accents() {
    assertThat(slug(LocalizedText.of(Language.FR, "Plat creux, « bleu de Fès » & œillets")))
        .matches("plat-creux-bleu-de-fes-oeillets" + TAIL);
  }

  @Test
  void an_arabic_title_lends_its_place_to_the_name_of_the_craft() {
    assertThat(slug(LocalizedText.of(Language.AR, "طاولة زليج"))).matches("zellige-de-fes" + TAIL);
  }

  @Test
  void a_long_title_is_cut_between_words() {
    assertThat(slug(LocalizedText.of(Language.EN, "very ".repeat(40) + "long")))
        .matches("(very-)+very" + TAIL)
        .hasSizeLessThan(80);
    assertThat(slug(LocalizedText.of(Language.EN, "a".repeat(140)))).matches("a{70}" + TAIL);
  }

  @Test
  void listings_of_the_same_title_have_different_slugs_and_numbers() {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      names.add(ListingNames.slug(Ids.next(), ZELLIGE, ZELLIGE));
    }
    assertThat(names).hasSize(10_000);
    assertThat(ListingNames.sku(id, "BAT-01")).matches("BAT01-[A-Z2-9]{7}");
  }

  private String slug(LocalizedText title) {
    return ListingNames.slug(id, title, ZELLIGE);
  }
}
