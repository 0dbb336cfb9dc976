package ma.maalem.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a request, so that its sender learns of everything at once.
 *
 * <pre>{@code
 * Checks checks = new Checks();
 * checks.text("/name", name, 1, 120);
 * checks.that(quantity > 0, "/quantity", "too-small", 1);
 * checks.orRefuse(OrderProblem.INVALID_ORDER);
 * }</pre>
 */
public final class Checks {

  private final List<Violation> violations = new ArrayList<>();

  /** Notes a violation unless the condition holds. */
  public Checks that(boolean holds, String pointer, String code, Object... arguments) {
    if (!holds) {
      violations.add(Violation.of(pointer, code, arguments));
    }
    return this;
  }

  /**
   * A text that must be there, of so many characters after stripping; a minimum of 0 makes it
   * optional.
   */
  public Checks text(String pointer, @Nullable String value, int minimum, int maximum) {
    String text = value == null ? "" : value.strip();
    int length = text.codePointCount(0, text.length());
    if (length == 0) {
      return that(minimum == 0, pointer, "required");
    }
    that(length >= minimum, pointer, "too-short", minimum);
    return that(length <= maximum, pointer, "too-long", maximum);
  }

  /** A text that must match when it is there. */
  public Checks matches(String pointer, @Nullable String value, Pattern pattern, String code) {
    return that(
        value == null || value.isBlank() || pattern.matcher(value.strip()).matches(),
        pointer,
        code);
  }

  public Checks required(String pointer, @Nullable Object value) {
    return that(value != null && !(value instanceof String s && s.isBlank()), pointer, "required");
  }

  public Checks range(String pointer, long value, long minimum, long maximum) {
    that(value >= minimum, pointer, "too-small", minimum);
    return that(value <= maximum, pointer, "too-large", maximum);
  }

  public boolean passed() {
    return violations.isEmpty();
  }

  public List<Violation> violations() {
    return List.copyOf(violations);
  }

  /**
   * @throws ProblemException with every violation noted, if any
   */
  public void orRefuse(ProblemType type) {
    if (!violations.isEmpty()) {
      throw new ProblemException(type, violations);
    }
  }
}
