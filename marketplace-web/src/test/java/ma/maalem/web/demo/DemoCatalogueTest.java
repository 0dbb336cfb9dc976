package ma.maalem.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.web.demo.DemoListing.Supply;
import ma.maalem.web.demo.drawing.Drawing;
import org.junit.jupiter.api.Test;

class DemoCatalogueTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final DemoCatalogue CATALOGUE = DemoCatalogue.of(600, 1, DAY);
  private static final List<DemoListing> LISTINGS = CATALOGUE.listings().toList();
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

  private final Crafts crafts = new Crafts();

  @Test
  void the_same_arguments_make_the_same_catalogue() {
    assertThat(DemoCatalogue.of(600, 1, DAY).listings()).containsExactlyElementsOf(LISTINGS);
    assertThat(DemoCatalogue.of(600, 2, DAY).listing(300)).isNotEqualTo(LISTINGS.get(299));
  }

  @Test
  void every_craft_that_may_be_offered_is_offered() {
    Set<String> offered = LISTINGS.stream().map(DemoListing::craft).collect(Collectors.toSet());

    assertThat(offered)
        .containsAll(crafts.all().stream().filter(c -> !c.forbidden()).map(Craft::code).toList());
  }

  @Test
  void what_is_forbidden_is_not_offered() {
    assertThat(LISTINGS)
        .noneMatch(listing -> crafts.find(listing.craft()).orElseThrow().forbidden());
  }

  @Test
  void article_numbers_are_unique() {
    assertThat(LISTINGS).extracting(DemoListing::sku).doesNotHaveDuplicates();
  }

  @Test
  void every_text_speaks_three_languages_and_is_filled_in() {
    for (DemoListing listing : LISTINGS) {
      for (LocalizedText text :
          List.of(listing.title(), listing.story(), listing.care(), listing.materials())) {
        assertWritten(text, listing.sku());
      }
      for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
        assertThat(listing.title().in(language)).as(listing.sku()).hasSizeBetween(5, 140);
        assertThat(listing.materials().in(language)).hasSizeLessThan(300);
      }
    }
    for (DemoSeller seller : CATALOGUE.sellers()) {
      assertWritten(seller.shopName(), seller.email());
      assertWritten(seller.story(), seller.email());
      assertThat(seller.shopName().in(Language.FR)).hasSizeBetween(2, 80);
    }
  }

  private static void assertWritten(LocalizedText text, String where) {
    for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
      assertThat(text.exactly(language)).as(where).isPresent();
      assertThat(text.in(language)).as(where).doesNotContain("{", "}", "null", "  ");
    }
    assertThat(text.in(Language.FR)).doesNotContainPattern(ARABIC);
    assertThat(text.in(Language.EN)).doesNotContainPattern(ARABIC);
  }

  @Test
  void sellers_agree_with_the_registry() {
    assertThat(CATALOGUE.sellers()).extracting(DemoSeller::email).doesNotHaveDuplicates();
    for (DemoSeller seller : CATALOGUE.sellers()) {
      DemoRecord record = CATALOGUE.registry().record(seller.record().number());
      assertThat(seller.record()).isEqualTo(record);
      assertThat(record.maySell(DAY)).isTrue();
      assertThat(record.crafts()).containsAll(seller.crafts());
    }
    assertThat(LISTINGS)
        .allMatch(
            listing -> {
              DemoSeller seller = CATALOGUE.sellers().get(listing.seller());
              return seller.crafts().contains(listing.craft())
                  && seller.record().province().equals(listing.province());
            });
  }

  @Test
  void pieces_are_mostly_made_where_the_craft_is_at_home() {
    long home =
        LISTINGS.stream()
            .filter(l -> crafts.find(l.craft()).orElseThrow().provinces().contains(l.province()))
            .count();

    assertThat(home / (double) LISTINGS.size()).isGreaterThan(.5);
  }

  @Test
  void prices_stock_weights_and_codes_make_sense() {
    for (DemoListing listing : LISTINGS) {
      assertThat(listing.price().minor()).as(listing.sku()).isBetween(2_000L, 5_000_000L);
      assertThat(listing.price().minor() % 100).isZero();
      assertThat(listing.weightGrams()).isBetween(5, 500_000);
      assertThat(List.of(listing.packedLength(), listing.packedWidth(), listing.packedHeight()))
          .allMatch(side -> side > 0 && side <= 1_000);
      assertThat(listing.hsCode())
          .isEqualTo(crafts.find(listing.craft()).orElseThrow().hsCode().code());
      switch (listing.supply()) {
        case IN_STOCK -> assertThat(listing.pieces()).isGreaterThan(1);
        case ONE_OF_A_KIND -> assertThat(listing.pieces()).isEqualTo(1);
        case MADE_TO_ORDER -> assertThat(listing.leadDays()).isBetween(7, 60);
      }
    }
  }

  @Test
  void supply_is_mixed() {
    Map<Supply, Long> supply =
        LISTINGS.stream()
            .collect(Collectors.groupingBy(DemoListing::supply, Collectors.counting()));

    assertThat(supply.getOrDefault(Supply.ONE_OF_A_KIND, 0L) / 600.0).isCloseTo(.2, within(.08));
    assertThat(supply.getOrDefault(Supply.MADE_TO_ORDER, 0L) / 600.0).isCloseTo(.2, within(.08));
  }

  @Test
  void words_agree_with_the_picture() {
    for (DemoListing listing : LISTINGS) {
      assertThat(Drawing.subject(listing.craft(), listing.group(), listing.pictureSeed()).tint())
          .isEqualTo(listing.tint());
    }
    assertThat(LISTINGS.stream().map(l -> l.craft() + l.pictureSeed())).doesNotHaveDuplicates();
  }

  @Test
  void titles_seldom_repeat() {
    Set<String> titles = new HashSet<>();
    LISTINGS.forEach(listing -> titles.add(listing.title().in(Language.FR)));

    assertThat(titles).hasSizeGreaterThan(500);
  }

  @Test
  void a_large_catalogue_needs_no_waiting() {
    DemoCatalogue large = DemoCatalogue.of(100_000, 1, DAY);

    assertThat(large.sellers()).hasSizeGreaterThan(8_000);
    assertThat(large.listing(99_999).sku()).endsWith("099999");
  }

  @Test
  void every_account_has_what_it_needs() {
    assertThat(DemoAccounts.all())
        .hasSize(11)
        .allMatch(account -> account.email().endsWith("@" + DemoAccounts.DOMAIN))
        .allMatch(account -> account.password().length() >= 10);
    assertThat(DemoAccounts.all())
        .extracting(DemoAccounts.DemoAccount::member)
        .contains(
            Optional.of(CastMember.WEAVER),
            Optional.of(CastMember.ZELLIGE_MASTER),
            Optional.of(CastMember.SLIPPER_MAKER),
            Optional.of(CastMember.POTTER));
    assertThat(CATALOGUE.sellers())
        .noneMatch(s -> s.member().equals(Optional.of(CastMember.POTTER)));
  }
}
