package ma.maalem.orders.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import ma.maalem.kernel.Money;
import org.junit.jupiter.api.Test;

class TariffTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  private final ShippingTariff tariff = new ShippingTariff();

  @Test
  void postage_goes_by_zone_and_weight() {
    assertThat(tariff.quote("MA", 1_000, 0, TODAY).charge()).isEqualTo(Money.mad(3_500));
    assertThat(tariff.quote("MA", 1_001, 0, TODAY).charge()).isEqualTo(Money.mad(4_900));
    assertThat(tariff.quote("FR", 1_900, 0, TODAY).charge()).isEqualTo(Money.mad(26_000));
    assertThat(tariff.quote("JP", 400, 0, TODAY).charge()).isEqualTo(Money.mad(21_000));
  }

  @Test
  void what_is_too_heavy_for_one_parcel_goes_in_several() {
    assertThat(tariff.quote("MA", 60_000, 0, TODAY).charge()).isEqualTo(Money.mad(36_000));
    assertThat(tariff.quote("MA", 60_500, 0, TODAY).charge()).isEqualTo(Money.mad(39_500));
  }

  @Test
  void making_comes_before_sending() {
    ShippingQuote quote = tariff.quote("MA", 500, 10, TODAY);

    assertThat(quote.from()).isEqualTo("2026-12-03");
    assertThat(quote.by()).isEqualTo("2026-12-05");
  }

  @Test
  void every_country_has_postage_and_heavier_is_never_cheaper() {
    for (String country : Locale.getISOCountries()) {
      Money before = Money.mad(0);
      for (int grams = 1; grams < 100_000; grams += 997) {
        Money charge = tariff.quote(country, grams, 0, TODAY).charge();
        assertThat(charge).as(country + " " + grams).isGreaterThanOrEqualTo(before);
        before = charge;
      }
    }
  }

  @Test
  void before_the_first_tariff_nothing_is_known() {
    assertThatThrownBy(() -> tariff.quote("MA", 1, 0, LocalDate.parse("2024-12-31")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_commission_is_the_one_in_force() {
    assertThat(new Commission().pointsOn(TODAY)).isEqualTo(800);
  }
}
