package ma.maalem.web.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.maalem.kernel.Digits;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Violation;

/**
 * A form as it was sent, so that it can be shown again with what is wrong beside each field. A
 * field is named like the pointer of its rule: {@code address/city} for {@code /address/city}.
 */
public final class Form {

  private final Map<String, List<String>> values;
  private final Optional<ProblemException> refusal;

  private Form(Map<String, List<String>> values, Optional<ProblemException> refusal) {
    this.values = values;
    this.refusal = refusal;
  }

  /** A form that nobody has filled in. */
  public static Form empty() {
    return new Form(Map.of(), Optional.empty());
  }

  /** A form that is offered with something in it already. */
  public static Form filled(Map<String, String> values) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    values.forEach((name, value) -> lists.put(name, List.of(value)));
    return new Form(lists, Optional.empty());
  }

  public static Form sent(MultivaluedMap<String, String> parameters) {
    return new Form(new LinkedHashMap<>(parameters), Optional.empty());
  }

  /** The same form, refused. */
  public Form refused(ProblemException why) {
    return new Form(values, Optional.of(why));
  }

  /** What was typed, without surrounding space; empty when nothing was. */
  public String get(String name) {
    List<String> sent = values.getOrDefault(name, List.of());
    return sent.isEmpty() ? "" : sent.get(0).strip();
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  public boolean has(String name) {
    return !get(name).isEmpty();
  }

  /** A whole number typed in any script's digits; empty when it is none. */
  public Optional<Long> number(String name) {
    try {
      String text =
          Digits.ascii(get(name)).replace(" ", "").replace("\u00a0", "").replace("\u202f", "");
      return text.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Why the form as a whole was refused. */
  public Optional<ProblemException> refusal() {
    return refusal;
  }

  /** What is wrong with that field. */
  public Optional<Violation> violation(String name) {
    String pointer = "/" + name;
    return refusal.flatMap(
        r -> r.violations().stream().filter(v -> v.pointer().equals(pointer)).findFirst());
  }

  public List<Violation> violations() {
    return refusal.map(ProblemException::violations).orElse(List.of());
  }
}
