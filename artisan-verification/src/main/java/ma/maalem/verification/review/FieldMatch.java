package ma.maalem.verification.review;

import java.util.List;

/**
 * One line of the side-by-side view. Values are codes where there are codes; the page words them.
 *
 * @param registered one or more values, such as the name in two scripts
 */
public record FieldMatch(Field field, String declared, List<String> registered, Verdict verdict) {

  /** What is compared, in the order of the page. */
  public enum Field {
    REGISTRY_NUMBER,
    NAME,
    CRAFT,
    PROVINCE,
    REGISTRY_STATUS,
    CARD_NUMBER,
    CARD_STATUS,
    CARD_EXPIRY,
    SUPERVISOR
  }

  public FieldMatch {
    registered = List.copyOf(registered);
  }
}
