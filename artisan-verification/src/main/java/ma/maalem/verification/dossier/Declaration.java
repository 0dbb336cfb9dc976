package ma.maalem.verification.dossier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Digits;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Territory;
import ma.maalem.verification.KnownCrafts;
import ma.maalem.verification.registry.RegistryNumber;

/**
 * What an artisan says of themselves. Every part may be empty while the dossier is written.
 *
 * @param province of the workshop, ISO 3166-2; its region's chamber is the competent one
 * @param address of the workshop, one line
 * @param holderName as it stands on the card
 * @param craft main craft, a code of the taxonomy
 * @param tradeName what the shop shall be called; the registered name if empty
 * @param phone in any notation; kept as E.164
 */
public record Declaration(
    String registryNumber,
    String cardNumber,
    String province,
    String address,
    String holderName,
    String craft,
    LocalizedText tradeName,
    String phone) {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_ADDRESS = 200;

  public static final Declaration EMPTY =
      new Declaration("", "", "", "", "", "", LocalizedText.EMPTY, "");

  public Declaration {
    registryNumber = RegistryNumber.normalise(registryNumber);
    cardNumber = RegistryNumber.normalise(cardNumber);
    province = province.strip();
    address = address.strip();
    holderName = holderName.strip();
    craft = craft.strip();
    phone = phone.strip();
  }

  /**
   * @throws ma.maalem.kernel.ProblemException INVALID_DOSSIER
   */
  Declaration checked(KnownCrafts crafts) {
    Checks checks = new Checks();
    checks.text("/registryNumber", registryNumber, 0, RegistryNumber.MAXIMUM_LENGTH);
    checks.text("/cardNumber", cardNumber, 0, RegistryNumber.MAXIMUM_LENGTH);
    checks.text("/address", address, 0, LONGEST_ADDRESS);
    checks.text("/holderName", holderName, 0, LONGEST_NAME);
    checks.that(
        province.isEmpty() || Territory.province(province).isPresent(), "/province", "unknown");
    checks.that(craft.isEmpty() || crafts.isKnown(craft), "/craft", "unknown");
    tradeName
        .versions()
        .forEach((l, text) -> checks.text("/tradeName/" + l.tag(), text, 2, LONGEST_NAME));
    Optional<String> e164 = e164();
    checks.that(phone.isEmpty() || e164.isPresent(), "/phone", "not-a-phone");
    for (String text :
        new String[] {registryNumber, cardNumber, address, holderName, phone, craft}) {
      checks.that(text.chars().noneMatch(Character::isISOControl), "", "control-character");
    }
    checks.orRefuse(DossierProblem.INVALID_DOSSIER);
    return new Declaration(
        registryNumber,
        cardNumber,
        province,
        address,
        holderName,
        craft,
        tradeName,
        e164.orElse(""));
  }

  private Optional<String> e164() {
    PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    try {
      Phonenumber.PhoneNumber number = phones.parse(Digits.ascii(phone), "MA");
      return phones.isValidNumber(number)
          ? Optional.of(phones.format(number, PhoneNumberUtil.PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /** The registry number only: the rest is personal data and has no place in a log. */
  @Override
  public String toString() {
    return "Declaration[" + registryNumber + "]";
  }
}
