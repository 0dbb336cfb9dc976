package ma.maalem.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import ma.maalem.kernel.Language;
import ma.maalem.web.testing.Person;
import ma.maalem.web.testing.Person.Screen;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ArquillianExtension.class)
class SigningInST {

  @ParameterizedTest
  @CsvSource({"FR,PHONE", "FR,DESKTOP", "AR,PHONE", "AR,DESKTOP"})
  void somebody_registers_signs_out_and_in_again(Language language, Screen screen) {
    String email = "buyer-" + UUID.randomUUID() + "@maalem.example";
    try (Person buyer = Person.with(language, screen)) {
      buyer.opens("/register").looks("register");
      buyer.page().locator("main [name=displayName]").fill("Amina");
      buyer.page().locator("main [name=email]").fill(email);
      buyer.page().locator("main [name=password]").fill("short");
      buyer.page().locator("main form button[type=submit]").click();
      assertThat(buyer.page().locator("#f-password-error").textContent())
          .contains(buyer.says("violation.too-short", 10));
      buyer.looks("register-refused");

      buyer.page().locator("main [name=password]").fill("a long enough password");
      buyer.page().locator("main form button[type=submit]").click();
      buyer.page().waitForURL("**/" + language.tag() + "/");

      buyer.signsIn(email, "a long enough password");
    }
  }
}
