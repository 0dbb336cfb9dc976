package ma.maalem.orders.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.ProblemException;
import ma.maalem.orders.OrderProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderFormTest {

  private @Nullable String email = " buyer@example.org ";
  private @Nullable String phone = "0612345678";
  private @Nullable String name = "Salma Test";
  private @Nullable String line1 = "12 rue des Potiers";
  private @Nullable String city = "Marrakech";
  private @Nullable String postcode;
  private @Nullable String province = "MA-MAR";
  private @Nullable String country = "MA";
  private @Nullable String payment = "card";
  private @Nullable String lang = "ar";
  private @Nullable String expectedTotal;

  @Test
  void a_complete_order_at_home_is_read_with_its_phone_in_international_form() {
    OrderForm form = form();

    assertThat(form.email()).isEqualTo("buyer@example.org");
    assertThat(form.phone()).isEqualTo("+212612345678");
    assertThat(form.address().province()).contains("MA-MAR");
    assertThat(form.language()).isEqualTo(Language.AR);
    assertThat(form.payment()).isEqualTo(PaymentMethod.CARD);
  }

  @Test
  void arabic_digits_and_lower_case_countries_are_understood() {
    phone = "٠٦١٢٣٤٥٦٧٨";
    postcode = "٤٠٠٠٠";
    country = "ma";

    assertThat(form().phone()).isEqualTo("+212612345678");
    assertThat(form().address().postcode()).contains("40000");
    assertThat(form().address().country()).isEqualTo("MA");
  }

  @Test
  void everything_that_is_missing_is_told_at_once() {
    assertThatThrownBy(
            () -> OrderForm.of(new PlaceOrderCommand(null, null, null, null, null, null, null)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> {
              assertThat(refusal.type()).isEqualTo(OrderProblem.INVALID_ORDER);
              assertThat(refusal.violations())
                  .extracting(v -> v.pointer() + " " + v.code())
                  .containsExactlyInAnyOrder(
                      "/basket required",
                      "/email required",
                      "/phone required",
                      "/address/name required",
                      "/address/line1 required",
                      "/address/city required",
                      "/address/country required",
                      "/payment required");
            });
  }

  @Test
  void each_rule_is_told_at_its_field() {
    email = "nobody";
    assertThat(wrong()).containsExactly("/email not-an-email");
    email = "a@example.org";
    phone = "12";
    assertThat(wrong()).contains("/phone not-a-phone-number");
    phone = "+33612345678";
    province = "MA-XXX";
    assertThat(wrong()).containsExactly("/address/province unknown-province");
    province = null;
    assertThat(wrong()).containsExactly("/address/province required");
    province = "MA-MAR";
    postcode = "4000";
    assertThat(wrong()).containsExactly("/address/postcode not-a-postcode");
    postcode = null;
    name = "x\u0000y";
    assertThat(wrong()).containsExactly("/address/name not-one-line");
    name = "n".repeat(101);
    assertThat(wrong()).containsExactly("/address/name too-long");
    name = "Salma Test";
    payment = "barter";
    assertThat(wrong()).containsExactly("/payment unknown-payment");
    payment = "card";
    lang = "de";
    assertThat(wrong()).containsExactly("/lang unknown-language");
    lang = null;
    expectedTotal = "1.234";
    assertThat(wrong()).containsExactly("/expectedTotal not-an-amount");
  }

  @Test
  void abroad_there_is_no_province_no_cash_and_only_latin_letters() {
    country = "FR";
    province = null;
    city = "Lyon";
    assertThat(wrong()).contains("/address/postcode required");
    postcode = "69002";
    phone = "+33612345678";
    expectedTotal = "450.00";
    assertThat(form().address().province()).isEmpty();
    assertThat(form().expectedTotal()).contains(Money.mad(45_000));

    payment = "cash_on_delivery";
    assertThat(wrong()).containsExactly("/payment only-in-morocco");
    payment = "card";
    line1 = "زنقة الخزافين 12";
    assertThat(wrong()).containsExactly("/address/line1 latin-required");
    line1 = "12 rue Mercière";
    country = "XX";
    assertThat(wrong()).contains("/address/country unknown-country");
  }

  @Test
  void where_there_are_no_postcodes_none_is_asked_for() {
    country = "AE";
    phone = "+971501234567";
    city = "Dubai";

    assertThat(form().address().postcode()).isEmpty();
  }

  private OrderForm form() {
    return OrderForm.of(
        new PlaceOrderCommand(
            UUID.randomUUID().toString(),
            email,
            phone,
            new PlaceOrderCommand.Address(name, line1, null, city, postcode, province, country),
            payment,
            lang,
            expectedTotal));
  }

  private List<String> wrong() {
    try {
      form();
      return List.of();
    } catch (ProblemException refusal) {
      return refusal.violations().stream().map(v -> v.pointer() + " " + v.code()).toList();
    }
  }
}
