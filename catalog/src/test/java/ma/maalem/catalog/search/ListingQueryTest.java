package ma.maalem.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingQueryTest {

  @Test
  void nothing_asked_for_is_everything_the_newest_first() {
    assertThat(new Asking(Language.AR).query()).isEqualTo(ListingQuery.everything(Language.AR));
  }

  @Test
  void values_of_a_facet_come_between_commas_or_one_by_one() {
    ListingQuery commas = new Asking(Language.FR).with("craft", "BAT-01, TAP-01 ,").query();
    ListingQuery repeated = new Asking(Language.FR).with("craft", "TAP-01", "BAT-01").query();

    assertThat(commas).isEqualTo(repeated);
    assertThat(commas.crafts()).containsExactlyInAnyOrder("BAT-01", "TAP-01");
  }

  @Test
  void prices_are_dirhams_in_any_digits() {
    ListingQuery query = new Asking(Language.AR).with("min", "٢٥٠").with("max", "1200.50").query();

    assertThat(query.minimum()).contains(Money.mad(25_000));
    assertThat(query.maximum()).contains(Money.mad(120_050));
  }

  @Test
  void a_query_and_its_address_lead_to_each_other() {
    ListingQuery query =
        new Asking(Language.FR)
            .text("tapis bleu")
            .with("craft", "TAP-01", "TAP-02")
            .with("region", "MA-03")
            .with("min", "100")
            .with("max", "900.5")
            .with("available", "true")
            .with("madeToOrder", "false")
            .with("seller", UUID.randomUUID().toString())
            .with("sort", "price_desc")
            .with("size", "50")
            .query();

    Map<String, List<String>> address = query.parameters();
    Asking again = new Asking(Language.FR);
    address.forEach((name, values) -> again.with(name, values.toArray(String[]::new)));
    assertThat(again.query()).isEqualTo(query);
    assertThat(address.get("craft")).containsExactly("TAP-01", "TAP-02");
  }

  @ParameterizedTest
  @CsvSource({
    "craft,XXX-01",
    "group,NONE",
    "region,MA-99",
    "province,Fès",
    "min,-1",
    "min,1e9",
    "max,abc",
    "max,1.234",
    "max,99999999999",
    "madeToOrder,yes",
    "available,1",
    "sellerKind,ROBOT",
    "seller,12",
    "sort,random",
    "size,0",
    "size,101",
    "size,ten",
    "cursor,not-a-cursor",
    "cursor,Tk9QRQ"
  })
  void what_makes_no_sense_is_refused_with_a_pointer_to_it(String name, String value) {
    assertThat(violations(new Asking(Language.FR).with(name, value)))
        .extracting(Violation::pointer)
        .containsExactly("/" + name);
  }

  @Test
  void everything_that_makes_no_sense_is_told_at_once() {
    assertThat(
            violations(
                new Asking(Language.FR).with("min", "x").with("size", "x").with("sort", "x")))
        .extracting(Violation::pointer)
        .containsExactlyInAnyOrder("/min", "/size", "/sort");
  }

  @Test
  void a_maximum_below_the_minimum_is_refused() {
    assertThat(violations(new Asking(Language.FR).with("min", "200").with("max", "100")))
        .extracting(Violation::code)
        .containsExactly("below-minimum");
  }

  @Test
  void endless_texts_and_hundreds_of_values_are_refused() {
    String[] many = IntStream.range(0, 500).mapToObj(i -> "X" + i).toArray(String[]::new);

    assertThat(violations(new Asking(Language.FR).text("a".repeat(10_240))))
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple("/q", "too-long"));
    assertThat(violations(new Asking(Language.FR).with("craft", many)))
        .extracting(Violation::code)
        .contains("too-many");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007\u001bb", "a\uD800b", "a\r\nb"})
  void what_nobody_can_see_in_a_text_is_a_space(String typed) {
    assertThat(new Asking(Language.FR).text(typed).query().text()).isEqualTo("a b");
  }

  @Test
  void a_cursor_is_good_for_the_order_it_was_made_in_only() {
    String cursor =
        new Cursor(ListingQuery.Sort.PRICE_ASC, Cursor.Reach.NARROW, "12300", UUID.randomUUID())
            .text();

    assertThat(
            new Asking(Language.FR)
                .with("sort", "price_asc")
                .with("cursor", cursor)
                .query()
                .cursor())
        .contains(cursor);
    assertThat(violations(new Asking(Language.FR).with("sort", "newest").with("cursor", cursor)))
        .extracting(Violation::pointer)
        .containsExactly("/cursor");
  }

  @Test
  void a_price_range_is_selected_by_exactly_its_own_ends() {
    ListingQuery query = new Asking(Language.EN).with("min", "200").with("max", "500").query();

    assertThat(PriceRange.ALL.stream().filter(range -> range.selectedBy(query)))
        .extracting(PriceRange::code)
        .containsExactly("200-500");
    assertThat(
            PriceRange.ALL.stream()
                .filter(r -> r.selectedBy(new Asking(Language.EN).with("max", "200").query())))
        .extracting(PriceRange::code)
        .containsExactly("0-200");
    assertThat(
            PriceRange.ALL.stream()
                .filter(r -> r.selectedBy(new Asking(Language.EN).with("min", "5000").query())))
        .extracting(PriceRange::code)
        .containsExactly("5000-");
    assertThat(PriceRange.ALL.stream().filter(r -> r.selectedBy(new Asking(Language.EN).query())))
        .isEmpty();
  }

  @Test
  void price_ranges_are_labelled_in_every_language() {
    assertThat(FacetLabels.prices(0, 200, Language.FR)).isEqualTo("Moins de 200 MAD");
    assertThat(FacetLabels.prices(200, 500, Language.AR))
        .contains("200")
        .contains("500")
        .contains("درهم");
    assertThat(FacetLabels.prices(5_000, 0, Language.EN)).isEqualTo("MAD 5,000 and over");
  }

  private static List<Violation> violations(Asking asking) {
    ProblemException refusal = catchThrowableOfType(ProblemException.class, asking::query);
    assertThat(refusal.type()).isEqualTo(CatalogProblem.INVALID_QUERY);
    return refusal.violations();
  }
}
