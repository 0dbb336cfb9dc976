package ma.maalem.orders.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

  @ParameterizedTest
  @CsvSource({
    "0.00, MAD, zéro dirham marocain",
    "1.00, MAD, un dirham marocain",
    "2450.50, MAD, deux mille quatre cent cinquante dirhams marocains et cinquante centimes",
    "80.01, MAD, quatre-vingts dirhams marocains et un centime",
    "1000000.00, MAD, un million de dirhams marocains",
    "2000000.00, EUR, deux millions d’euros",
    "1000001.00, EUR, un million un euros",
    "21.00, GBP, vingt-et-une livres sterling",
    "1026.01, EUR, mille vingt-six euros et un cent",
    "12.345, TND, douze dinars tunisiens et 345/1000",
    "1500, JPY, mille cinq cents yens japonais",
  })
  void in_french(String amount, String currency, String words) {
    assertThat(AmountInWords.of(money(amount, currency), Language.FR)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1.00, USD, one US dollar",
    "2450.50, USD, two thousand four hundred and fifty US dollars and fifty cents",
    "3.01, GBP, three British pounds and one penny",
    "100.00, MAD, one hundred Moroccan dirhams",
  })
  void in_english(String amount, String currency, String words) {
    assertThat(AmountInWords.of(money(amount, currency), Language.EN)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0.00, صفر درهم مغربي",
    "1.00, درهم مغربي واحد",
    "2.00, درهمان مغربيان",
    "3.00, ثلاثة دراهم مغربية",
    "11.00, أحد عشر درهمًا مغربيًا",
    "25.00, خمسة وعشرون درهمًا مغربيًا",
    "100.00, مائة درهم مغربي",
    "101.00, مائة ودرهم مغربي",
    "200.00, مائتا درهم مغربي",
    "305.00, ثلاثمائة وخمسة دراهم مغربية",
    "1000.00, ألف درهم مغربي",
    "2000.00, ألفا درهم مغربي",
    "2450.00, ألفان وأربعمائة وخمسون درهمًا مغربيًا",
    "3000.00, ثلاثة آلاف درهم مغربي",
    "15000.00, خمسة عشر ألفًا درهم مغربي",
    "1000000.00, مليون درهم مغربي",
    "2450.02, ألفان وأربعمائة وخمسون درهمًا مغربيًا وسنتيمان",
    "10.50, عشرة دراهم مغربية وخمسون سنتيمًا",
  })
  void in_arabic(String amount, String words) {
    assertThat(AmountInWords.of(money(amount, "MAD"), Language.AR)).isEqualTo(words);
  }

  @Test
  void millions_and_thousands_in_arabic() {
    assertThat(AmountInWords.of(money("2345678.00", "EUR"), Language.AR))
        .isEqualTo("مليونان وثلاثمائة وخمسة وأربعون ألفًا وستمائة وثمانية وسبعون يورو");
  }

  @Test
  void what_is_owed_the_other_way_is_refused() {
    assertThatThrownBy(() -> AmountInWords.of(money("-1.00", "MAD"), Language.FR))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Money money(String amount, String currency) {
    return Money.of(amount, Currency.getInstance(currency));
  }
}
