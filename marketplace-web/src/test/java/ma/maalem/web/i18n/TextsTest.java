package ma.maalem.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Money;
import ma.maalem.platform.time.MoroccoTime;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void the_time_is_told_by_the_zone_data_that_cards_expire_by() {
    Instant noon = Instant.parse("2026-11-21T12:00:00Z");
    String clock = noon.atZone(MoroccoTime.ZONE).format(DateTimeFormatter.ofPattern("HH:mm"));

    assertThat(Texts.in(Language.FR).time(noon)).isEqualTo(clock);
    assertThat(Texts.in(Language.AR).dateTime(noon)).contains(clock);
  }

  @Test
  void thousands_are_not_parted_by_what_a_reader_in_france_takes_for_a_decimal_point() {
    assertThat(Texts.in(Language.FR).money(Money.mad(511_950)))
        .matches("5\\s119,50\\sMAD|5\\h119,50\\hMAD");
    assertThat(Texts.in(Language.FR).money(Money.mad(500_000))).doesNotContain(".", ",");
  }
}
