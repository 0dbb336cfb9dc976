package ma.maalem.kernel;

import java.util.List;

/**
 * A field that breaks a rule.
 *
 * @param pointer JSON pointer (RFC 6901) into the request, such as {@code /lines/0/quantity}
 * @param code stable code of the rule, such as {@code required}; the key of its text
 * @param arguments fill the placeholders of the text
 */
public record Violation(String pointer, String code, List<Object> arguments) {

  public Violation {
    arguments = List.copyOf(arguments);
  }

  public static Violation of(String pointer, String code, Object... arguments) {
    return new Violation(pointer, code, List.of(arguments));
  }
}
