package ma.maalem.orders.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class S10Test {

  @ParameterizedTest
  @CsvSource({
    "EE471108151FR, EMS",
    "EB000717618HK, EMS",
    "RB167995284IT, REGISTERED",
    "EE123456785MA, EMS",
    "RR202600060MA, REGISTERED",
    "CP202600095MA, PARCEL",
    "LX000000014MA, TRACKED_LETTER",
  })
  void valid_numbers_are_read_and_name_their_mail_class(String number, S10.MailClass mailClass) {
    S10 item = S10.parse(number).orElseThrow();

    assertThat(item.value()).isEqualTo(number);
    assertThat(item.mailClass()).isEqualTo(mailClass);
    assertThat(item.country()).isEqualTo(number.substring(11));
    assertThat(S10.fault(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EE123456786MA, CHECK_DIGIT",
    "EE213456785MA, CHECK_DIGIT",
    "JA123456785MA, RESERVED_SERVICE",
    "KA123456785MA, RESERVED_SERVICE",
    "SA123456785MA, RESERVED_SERVICE",
    "TA123456785MA, RESERVED_SERVICE",
    "WA123456785MA, RESERVED_SERVICE",
    "EE123456785XQ, UNKNOWN_COUNTRY",
    "EE12345678MA, FORMAT",
    "E1123456785MA, FORMAT",
    "'', FORMAT",
    "EE١٢٣٤٥٦٧٨٥MA, FORMAT",
  })
  void invalid_numbers_are_refused_with_the_reason(String number, S10.Fault fault) {
    assertThat(S10.parse(number)).isEmpty();
    assertThat(S10.fault(number)).contains(fault);
    assertThatThrownBy(() -> new S10(number)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lx000000014ma", "LX 000 000 014 MA", " LX-000000014-MA ", "LX\u00A0000000014MA"})
  void people_may_type_spaces_hyphens_and_small_letters(String typed) {
    assertThat(S10.parse(typed)).map(S10::value).contains("LX000000014MA");
  }

  @Test
  void the_printed_form_reads_back() {
    S10 item = S10.of("LX", 1, "MA");

    assertThat(item.spaced()).isEqualTo("LX 000 000 014 MA");
    assertThat(S10.parse(item.spaced())).contains(item);
  }

  @Property
  void every_serial_gives_a_valid_number(@ForAll @IntRange(max = 99_999_999) int serial) {
    S10 item = S10.of("CP", serial, "MA");

    assertThat(S10.parse(item.value())).contains(item);
    assertThat(item.serial()).isEqualTo(serial);
  }

  /** 5 stands for two remainders (0 and 6), so the standard itself cannot tell those two apart. */
  @Property
  void a_changed_digit_is_noticed(
      @ForAll @IntRange(max = 99_999_999) int serial,
      @ForAll @IntRange(min = 2, max = 10) int position,
      @ForAll @IntRange(min = 1, max = 9) int difference) {
    String number = S10.of("EE", serial, "MA").value();
    Assume.that(number.charAt(10) != '5' || position == 10);
    char changed = (char) ('0' + (number.charAt(position) - '0' + difference) % 10);

    assertThat(S10.fault(number.substring(0, position) + changed + number.substring(position + 1)))
        .contains(S10.Fault.CHECK_DIGIT);
  }

  @Property
  void two_neighbours_swapped_are_noticed(
      @ForAll @IntRange(max = 99_999_999) int serial,
      @ForAll @IntRange(min = 2, max = 8) int position) {
    String number = S10.of("EE", serial, "MA").value();
    Assume.that(number.charAt(10) != '5');
    Assume.that(number.charAt(position) != number.charAt(position + 1));
    String swapped =
        number.substring(0, position)
            + number.charAt(position + 1)
            + number.charAt(position)
            + number.substring(position + 2);

    assertThat(S10.fault(swapped)).contains(S10.Fault.CHECK_DIGIT);
  }

  @Test
  void a_series_hands_out_its_numbers_in_turn_and_ends() {
    S10Series series = new S10Series("LX", 1, 3, "MA");
    S10 second = series.after(series.start()).orElseThrow();
    S10 third = series.after(second).orElseThrow();

    assertThat(series.start().value()).isEqualTo("LX000000014MA");
    assertThat(second.serial()).isEqualTo(2);
    assertThat(series.remainingAfter(second)).isEqualTo(1);
    assertThat(series.after(third)).isEqualTo(Optional.empty());
  }

  @Test
  void a_series_refuses_strangers_and_impossible_ranges() {
    S10Series series = new S10Series("LX", 1, 3, "MA");

    assertThatThrownBy(() -> series.after(S10.of("CP", 2, "MA")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new S10Series("LX", 3, 1, "MA"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new S10Series("JX", 1, 3, "MA"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new S10Series("LX", 1, 100_000_000, "MA"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
