package ma.maalem.verification.dossier;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why a chamber asks for more, rejects or suspends: the codes that an officer chooses from. */
public enum ReviewReason {
  CARD_UNREADABLE(Decision.ASK),
  CARD_NUMBER_DIFFERS(Decision.ASK, Decision.REJECT),
  CARD_NOT_VALID(Decision.ASK, Decision.REJECT),
  NAME_DIFFERS(Decision.ASK, Decision.REJECT),
  CRAFT_DIFFERS(Decision.ASK, Decision.REJECT),
  PROVINCE_DIFFERS(Decision.ASK, Decision.REJECT),
  ADDRESS_INCOMPLETE(Decision.ASK),
  SUPERVISOR_UNKNOWN(Decision.ASK, Decision.REJECT),
  NOT_IN_REGISTRY(Decision.ASK, Decision.REJECT),
  NOT_THE_HOLDER(Decision.REJECT, Decision.SUSPEND),
  FORGED_DOCUMENT(Decision.REJECT, Decision.SUSPEND),
  NOT_HANDMADE(Decision.SUSPEND),
  COMPLAINTS(Decision.SUSPEND),
  UNSAFE_GOODS(Decision.SUSPEND),
  /** Said in the message, which is then required. */
  OTHER(Decision.ASK, Decision.REJECT, Decision.SUSPEND);

  /** What a reason may be given for. */
  public enum Decision {
    ASK,
    REJECT,
    SUSPEND
  }

  private final Set<Decision> decisions;

  ReviewReason(Decision... decisions) {
    this.decisions = EnumSet.copyOf(List.of(decisions));
  }

  public boolean isFor(Decision decision) {
    return decisions.contains(decision);
  }

  public static List<ReviewReason> forDecision(Decision decision) {
    return Arrays.stream(values()).filter(reason -> reason.isFor(decision)).toList();
  }

  /** The key of its texts, such as {@code card-unreadable}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ReviewReason> ofCode(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }
}
