package ma.maalem.web.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import ma.maalem.catalog.search.Facet;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

  private static final String PATH = "/fr/search";

  @Test
  void an_address_without_parameters_is_the_path() {
    assertThat(new SearchAddress(PATH, Map.of())).hasToString(PATH);
  }

  @Test
  void words_in_any_script_are_encoded() {
    assertThat(new SearchAddress(PATH, Map.of("q", List.of("زليج & bleu"))))
        .hasToString(PATH + "?q=%D8%B2%D9%84%D9%8A%D8%AC+%26+bleu");
  }

  @Test
  void a_second_value_of_a_facet_joins_the_first_and_a_second_click_takes_it_away() {
    SearchAddress one = new SearchAddress(PATH, Map.of("group", List.of("TAP")));

    SearchAddress two = one.toggled("group", value("BAT", false));

    assertThat(two).hasToString(PATH + "?group=TAP&group=BAT");
    assertThat(two.toggled("group", value("BAT", true))).hasToString(one.toString());
  }

  @Test
  void a_price_range_replaces_another_and_may_have_no_end() {
    SearchAddress narrow = new SearchAddress(PATH, Map.of()).with("min", "200").with("max", "500");

    assertThat(narrow.toggled("price", value("5000-", false))).hasToString(PATH + "?min=5000");
    assertThat(narrow.toggled("price", value("500-1000", false)))
        .hasToString(PATH + "?min=500&max=1000");
    assertThat(narrow.toggled("price", value("200-500", true))).hasToString(PATH);
  }

  @Test
  void made_to_order_is_one_of_two() {
    SearchAddress only = new SearchAddress(PATH, Map.of("madeToOrder", List.of("true")));

    assertThat(only.toggled("madeToOrder", value("false", false)))
        .hasToString(PATH + "?madeToOrder=false");
    assertThat(only.toggled("madeToOrder", value("true", true))).hasToString(PATH);
  }

  private static Facet.Value value(String value, boolean selected) {
    return new Facet.Value(value, value, 1, selected);
  }
}
