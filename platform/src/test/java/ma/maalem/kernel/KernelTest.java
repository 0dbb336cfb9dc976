package ma.maalem.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class KernelTest {

  @Property
  void splitting_money_loses_nothing(
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long minor,
      @ForAll @IntRange(min = 1, max = 50) int parts) {
    Money whole = Money.mad(minor);
    assertThat(whole.splitInto(parts)).hasSize(parts);
    assertThat(whole.splitInto(parts).stream().reduce(Money::plus)).contains(whole);
  }

  @Test
  void money_reads_and_writes_the_decimals_of_its_currency() {
    assertThat(Money.of("450.00", Money.MAD).minor()).isEqualTo(45_000);
    assertThat(Money.of("450", Currency.getInstance("JPY")).amount()).isEqualTo("450");
    assertThat(Money.mad(5).amount()).isEqualTo("0.05");
    assertThatThrownBy(() -> Money.of("1.005", Money.MAD)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void money_of_two_currencies_does_not_mix() {
    assertThatThrownBy(() -> Money.mad(1).plus(new Money(1, Currency.getInstance("EUR"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_text_falls_back_to_a_language_that_was_written() {
    LocalizedText text = new LocalizedText(Map.of(Language.AR, "زليج", Language.FR, "  "));
    assertThat(text.in(Language.FR)).isEqualTo("زليج");
    assertThat(text.shownFor(Language.FR)).isEqualTo(Language.AR);
    assertThat(text.exactly(Language.FR)).isEmpty();
  }

  @Test
  void numbers_typed_in_arabic_digits_are_understood() {
    assertThat(Digits.ascii("١٬٤٥٠٫٥٠")).isEqualTo("1450.50");
  }

  @Test
  void the_territory_has_twelve_regions_and_seventy_five_provinces() {
    assertThat(Territory.regions()).hasSize(12);
    assertThat(Territory.provinces()).hasSize(75);
    assertThat(Territory.province("MA-CHT").map(p -> p.region().code())).contains("MA-09");
    assertThat(Territory.province("MA-NOU").map(p -> p.region().code())).contains("MA-06");
  }
}
