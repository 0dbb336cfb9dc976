package ma.maalem.embedded.stripe;

import static ma.maalem.embedded.stripe.TestCard.Behaviour.*;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stripe's published test cards: what each number does, and the payment method id that stands for
 * it.
 */
enum TestCard {
  VISA("4242424242424242", "visa", "visa", "credit", PAYS),
  VISA_DEBIT("4000056655665556", "visa_debit", "visa", "debit", PAYS),
  MASTERCARD("5555555555554444", "mastercard", "mastercard", "credit", PAYS),
  MASTERCARD_TWO_SERIES("2223003122003222", "mastercard_2series", "mastercard", "credit", PAYS),
  MASTERCARD_DEBIT("5200828282828210", "mastercard_debit", "mastercard", "debit", PAYS),
  MASTERCARD_PREPAID("5105105105105100", "mastercard_prepaid", "mastercard", "prepaid", PAYS),
  AMEX("378282246310005", "amex", "amex", "credit", PAYS),
  AMEX_TWO("371449635398431", "amex_two", "amex", "credit", PAYS),
  DISCOVER("6011111111111117", "discover", "discover", "credit", PAYS),
  DINERS("3056930009020004", "diners", "diners", "credit", PAYS),
  JCB("3566002020360505", "jcb", "jcb", "credit", PAYS),
  UNIONPAY("6200000000000005", "unionpay", "unionpay", "credit", PAYS),
  AVAILABLE_AT_ONCE("4000000000000077", "bypassPending", "visa", "credit", PAYS),
  REFUND_PENDING("4000000000007726", "pendingRefund", "visa", "credit", PAYS),
  REFUND_FAILS("4000000000005126", "refundFail", "visa", "credit", PAYS),

  DECLINED("4000000000000002", "visa_chargeDeclined", "visa", "credit", GENERIC_DECLINE),
  DECLINED_AFTER_ATTACHING(
      "4000000000000341", "chargeCustomerFail", "visa", "credit", GENERIC_DECLINE),
  INSUFFICIENT_FUNDS(
      "4000000000009995", "visa_chargeDeclinedInsufficientFunds", "visa", "credit", NO_FUNDS),
  LOST("4000000000009987", "visa_chargeDeclinedLostCard", "visa", "credit", LOST_CARD),
  STOLEN("4000000000009979", "visa_chargeDeclinedStolenCard", "visa", "credit", STOLEN_CARD),
  EXPIRED("4000000000000069", "chargeDeclinedExpiredCard", "visa", "credit", EXPIRED_CARD),
  INCORRECT_CVC("4000000000000127", "chargeDeclinedIncorrectCvc", "visa", "credit", WRONG_CVC),
  PROCESSING_ERROR(
      "4000000000000119", "chargeDeclinedProcessingError", "visa", "credit", PROCESSING),
  VELOCITY(
      "4000000000006975",
      "visa_chargeDeclinedVelocityLimitExceeded",
      "visa",
      "credit",
      VELOCITY_EXCEEDED),
  FRAUDULENT("4100000000000019", "radarBlock", "visa", "credit", BLOCKED),

  AUTHENTICATE_ON_SETUP(
      "4000002500003155", "authenticationRequiredOnSetup", "visa", "credit", true, PAYS),
  AUTHENTICATE("4000002760003184", "authenticationRequired", "visa", "credit", true, PAYS),
  AUTHENTICATE_V2("4000000000003220", "threeDSecure2Required", "visa", "credit", true, PAYS),
  AUTHENTICATE_THEN_DECLINED(
      "4000008400001629",
      "threeDSecureRequiredChargeDeclined",
      "visa",
      "credit",
      true,
      GENERIC_DECLINE),
  AUTHENTICATE_THEN_NO_FUNDS(
      "4000008260003178",
      "authenticationRequiredChargeDeclinedInsufficientFunds",
      "visa",
      "credit",
      true,
      NO_FUNDS);

  /** What the bank answers once the card holder is known. */
  enum Behaviour {
    PAYS(null, null, ""),
    GENERIC_DECLINE("card_declined", "generic_decline", "Your card was declined."),
    NO_FUNDS("card_declined", "insufficient_funds", "Your card has insufficient funds."),
    LOST_CARD("card_declined", "lost_card", "Your card was declined."),
    STOLEN_CARD("card_declined", "stolen_card", "Your card was declined."),
    EXPIRED_CARD("expired_card", null, "Your card has expired."),
    WRONG_CVC("incorrect_cvc", null, "Your card's security code is incorrect."),
    PROCESSING(
        "processing_error",
        null,
        "An error occurred while processing your card. Try again in a little bit."),
    VELOCITY_EXCEEDED(
        "card_declined",
        "card_velocity_exceeded",
        "Your card was declined for making repeated attempts too frequently or exceeding its amount limit."),
    BLOCKED("card_declined", "fraudulent", "Your card was declined.");

    private final @Nullable String code;
    private final @Nullable String declineCode;
    private final String message;

    Behaviour(@Nullable String code, @Nullable String declineCode, String message) {
      this.code = code;
      this.declineCode = declineCode;
      this.message = message;
    }

    /** The refusal of a charge; empty if the card pays. */
    Optional<StripeRefusal> refusal() {
      return code == null
          ? Optional.empty()
          : Optional.of(StripeRefusal.card(code, declineCode, message));
    }
  }

  private final String number;
  private final String alias;
  private final String brand;
  private final String funding;
  private final boolean asksForAuthentication;
  private final Behaviour behaviour;

  TestCard(String number, String alias, String brand, String funding, Behaviour behaviour) {
    this(number, alias, brand, funding, false, behaviour);
  }

  TestCard(
      String number,
      String alias,
      String brand,
      String funding,
      boolean asksForAuthentication,
      Behaviour behaviour) {
    this.number = number;
    this.alias = alias;
    this.brand = brand;
    this.funding = funding;
    this.asksForAuthentication = asksForAuthentication;
    this.behaviour = behaviour;
  }

  static Optional<TestCard> byNumber(String number) {
    return Arrays.stream(values()).filter(card -> card.number.equals(number)).findFirst();
  }

  /**
   * By {@code pm_card_visa} or {@code tok_visa}; {@code pm_card_chargeDeclined} works with and
   * without the brand.
   */
  static Optional<TestCard> byAlias(String id) {
    String alias =
        id.startsWith("pm_card_") ? id.substring(8) : id.startsWith("tok_") ? id.substring(4) : "";
    return Arrays.stream(values())
        .filter(card -> card.alias.equals(alias) || card.alias.equals("visa_" + alias))
        .findFirst();
  }

  String number() {
    return number;
  }

  String lastFour() {
    return number.substring(number.length() - 4);
  }

  String brand() {
    return brand;
  }

  String funding() {
    return funding;
  }

  boolean asksForAuthentication() {
    return asksForAuthentication;
  }

  Behaviour behaviour() {
    return behaviour;
  }
}
