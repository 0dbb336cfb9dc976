package ma.maalem.orders.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ma.maalem.orders.export.ExportPapers.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradeRulesTest {

  private static final TradeRules RULES = TradeRules.standard();

  @ParameterizedTest
  @CsvSource({
    "POST, FR, 2026-11-21, 'DAP,DDP'",
    "COURIER, US, 2025-08-28, 'DAP,DDP'",
    "COURIER, US, 2025-08-29, DDP",
    "POST, US, 2026-11-21, DDP",
  })
  void parcels_may_go_under_these_terms(
      Channel channel, String country, LocalDate day, String allowed) {
    Set<Incoterm> expected = EnumSet.noneOf(Incoterm.class);
    for (String term : allowed.split(",")) {
      expected.add(Incoterm.valueOf(term));
    }

    assertThat(RULES.allowedIncoterms(channel, country, day)).contains(expected);
  }

  @Test
  void freight_may_go_under_any_terms() {
    assertThat(RULES.allowedIncoterms(Channel.SEA, "US", LocalDate.of(2026, 11, 21))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FR, 1999-12-31, false",
    "FR, 2026-11-21, true",
    "GB, 2020-12-31, false",
    "GB, 2021-01-01, true",
    "US, 2026-11-21, false"
  })
  void origin_may_be_declared(String country, LocalDate day, boolean declared) {
    assertThat(RULES.originDeclaration(country, day).isPresent()).isEqualTo(declared);
  }

  @Test
  void editions_of_the_harmonized_system_come_and_go() {
    assertThat(RULES.inForce("HS2022", LocalDate.of(2021, 12, 31))).isFalse();
    assertThat(RULES.inForce("HS2022", LocalDate.of(2022, 1, 1))).isTrue();
    assertThat(RULES.inForce("HS2022", LocalDate.of(2027, 12, 31))).isTrue();
    assertThat(RULES.inForce("HS2022", LocalDate.of(2028, 1, 1))).isFalse();
    assertThat(RULES.inForce("HS2017", LocalDate.of(2026, 1, 1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"570110", "691200", "701337", "741810", "5701100000"})
  void subheadings_that_exist_are_known(String digits) {
    assertThat(HsNomenclature.contains(new HsCode(digits, "HS2022"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"570199", "5701", "57011", "999999", "57011O", "", "٥٧٠١١٠"})
  void other_digits_are_not(String digits) {
    assertThat(HsNomenclature.contains(new HsCode(digits, "HS2022"))).isFalse();
    assertThat(HsNomenclature.contains(new HsCode("570110", "HS1900"))).isFalse();
  }

  @Test
  void a_misspelt_rule_is_refused_rather_than_ignored() {
    byte[] json = "{\"hsEdition\": []}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> TradeRules.read(new ByteArrayInputStream(json)))
        .isInstanceOf(JsonProcessingException.class)
        .isInstanceOf(IOException.class);
  }
}
