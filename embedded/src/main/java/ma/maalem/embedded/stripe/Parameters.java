package ma.maalem.embedded.stripe;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parameters as Stripe takes them: form encoded, nested as {@code a[b][0]=c}. Whoever handles a
 * request reads every parameter that it knows and then calls {@link #refuseOthers()}; an empty
 * value unsets a field.
 */
final class Parameters {
  private static final Pattern SEGMENT = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final int MOST = 1000;

  private final Map<String, Object> values;
  private final String prefix;
  private final Set<String> read = new HashSet<>();
  private final List<Parameters> children = new ArrayList<>();

  private Parameters(Map<String, Object> values, String prefix) {
    this.values = values;
    this.prefix = prefix;
  }

  /** Reads query strings or form bodies; later ones add to earlier ones. */
  static Parameters parse(String... encodedForms) {
    Map<String, Object> root = new LinkedHashMap<>();
    int count = 0;
    for (String encoded : encodedForms) {
      if (encoded.isEmpty()) continue;
      for (String pair : encoded.split("&")) {
        if (pair.isEmpty()) continue;
        if (++count > MOST) throw StripeRefusal.parameter(null, "", "Too many parameters.");
        int equals = pair.indexOf('=');
        put(
            root,
            decode(equals < 0 ? pair : pair.substring(0, equals)),
            equals < 0 ? "" : decode(pair.substring(equals + 1)));
      }
    }
    return new Parameters(root, "");
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw StripeRefusal.parameter(null, "", "Invalid encoding in the request.");
    }
  }

  private static void put(Map<String, Object> root, String name, String value) {
    int bracket = name.indexOf('[');
    List<String> path = new ArrayList<>();
    path.add(bracket < 0 ? name : name.substring(0, bracket));
    if (bracket >= 0) {
      Matcher segments = SEGMENT.matcher(name).region(bracket, name.length());
      int end = bracket;
      while (segments.lookingAt()) {
        path.add(segments.group(1));
        end = segments.end();
        segments.region(end, name.length());
      }
      if (end != name.length())
        throw StripeRefusal.parameter(null, name, "Invalid parameter name: " + name);
    }
    Map<String, Object> level = root;
    for (int i = 0; i < path.size(); i++) {
      String key = path.get(i).isEmpty() ? String.valueOf(level.size()) : path.get(i);
      if (i == path.size() - 1) {
        level.put(key, value);
      } else if (level.computeIfAbsent(key, ignored -> new LinkedHashMap<String, Object>())
          instanceof Map<?, ?> next) {
        level = asLevel(next);
      } else {
        throw StripeRefusal.parameter(
            "parameter_invalid_string_blank", name, "Invalid object: " + name);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asLevel(Map<?, ?> level) {
    return (Map<String, Object>) level;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** True if the caller asked to clear the field. */
  boolean unsets(String key) {
    return "".equals(values.get(key));
  }

  @Nullable String text(String key) {
    read.add(key);
    Object value = values.get(key);
    if (value == null) return null;
    if (value instanceof String text) return text.isEmpty() ? null : text;
    throw StripeRefusal.parameter(null, name(key), "Invalid string: " + name(key));
  }

  String requiredText(String key) {
    String text = text(key);
    if (text == null) throw StripeRefusal.missing(name(key));
    return text;
  }

  String text(String key, String otherwise) {
    String text = text(key);
    return text == null ? otherwise : text;
  }

  String choice(String key, String otherwise, String... allowed) {
    String text = text(key, otherwise);
    if (List.of(allowed).contains(text)) return text;
    throw StripeRefusal.parameter(
        null, name(key), "Invalid " + name(key) + ": must be one of " + String.join(", ", allowed));
  }

  @Nullable Long integer(String key) {
    String text = text(key);
    if (text == null) return null;
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw StripeRefusal.parameter(
          "parameter_invalid_integer", name(key), "Invalid integer: " + text);
    }
  }

  /** An amount in minor units; at least 1. */
  @Nullable Long amount(String key) {
    Long amount = integer(key);
    if (amount != null && amount < 1)
      throw StripeRefusal.parameter(
          "parameter_invalid_integer", name(key), "This value must be greater than or equal to 1.");
    if (amount != null && amount > 99_999_999_99L)
      throw StripeRefusal.parameter(
          "amount_too_large", name(key), "Amount must be no more than 9999999999.");
    return amount;
  }

  long requiredAmount(String key) {
    Long amount = amount(key);
    if (amount == null) throw StripeRefusal.missing(name(key));
    return amount;
  }

  String requiredCurrency(String key) {
    String currency = requiredText(key).toLowerCase(Locale.ROOT);
    try {
      Currency.getInstance(currency.toUpperCase(Locale.ROOT));
      return currency;
    } catch (IllegalArgumentException e) {
      throw StripeRefusal.parameter(null, name(key), "Invalid currency: " + currency + ".");
    }
  }

  boolean flag(String key) {
    String text = text(key);
    if (text == null) return false;
    if (text.equals("true") || text.equals("false")) return text.equals("true");
    throw StripeRefusal.parameter(null, name(key), "Invalid boolean: " + text);
  }

  /** The nested object under a key; empty if there is none. */
  Parameters child(String key) {
    read.add(key);
    Object value = values.get(key);
    if (value == null || "".equals(value)) return new Parameters(Map.of(), name(key));
    if (!(value instanceof Map<?, ?> level))
      throw StripeRefusal.parameter(
          "parameter_invalid_empty", name(key), "Invalid object: " + name(key));
    var child = new Parameters(asLevel(level), name(key));
    children.add(child);
    return child;
  }

  List<String> texts(String key) {
    Parameters list = child(key);
    return list.values.keySet().stream().map(list::requiredText).toList();
  }

  /** The nested object under a key as JSON, whatever it holds; null if there is none. */
  @Nullable ObjectNode tree(String key) {
    read.add(key);
    return values.get(key) instanceof Map<?, ?> level ? json(asLevel(level)) : null;
  }

  private static ObjectNode json(Map<String, Object> level) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    level.forEach(
        (key, value) -> {
          if (value instanceof Map<?, ?> nested) node.set(key, json(asLevel(nested)));
          else if (value.equals("")) node.putNull(key);
          else if (value.equals("true") || value.equals("false"))
            node.put(key, value.equals("true"));
          else node.put(key, (String) value);
        });
    return node;
  }

  /**
   * Keys with an empty value are removed, the others added or replaced; Stripe allows 50 keys of 40
   * characters.
   */
  void mergeMetadata(ObjectNode target) {
    if (unsets("metadata")) {
      read.add("metadata");
      target.putObject("metadata");
      return;
    }
    Parameters metadata = child("metadata");
    ObjectNode merged = target.withObject("/metadata");
    for (String key : metadata.values.keySet()) {
      if (key.length() > 40)
        throw StripeRefusal.parameter(
            null, "metadata", "Metadata keys can have up to 40 characters: " + key);
      String value = metadata.text(key);
      if (value != null && value.length() > 500)
        throw StripeRefusal.parameter(
            null,
            metadata.name(key),
            "Metadata values can have up to 500 characters, but you passed in " + value.length());
      if (value == null) merged.remove(key);
      else merged.put(key, value);
    }
    if (merged.size() > 50)
      throw StripeRefusal.parameter(null, "metadata", "Metadata can have up to 50 keys.");
  }

  /**
   * Ends the reading: anything that was not asked for is a parameter that the sandbox does not
   * know.
   */
  void refuseOthers() {
    for (String key : values.keySet())
      if (!read.contains(key))
        throw StripeRefusal.parameter(
            "parameter_unknown", name(key), "Received unknown parameter: " + name(key));
    children.forEach(Parameters::refuseOthers);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  String name(String key) {
    return prefix.isEmpty() ? key : prefix + "[" + key + "]";
  }

  /**
   * The same for the same parameters in any order, which is what an idempotency key is compared by.
   */
  String canonical() {
    return String.valueOf(new java.util.TreeMap<>(flat(values, "")));
  }

  private static Map<String, String> flat(Map<String, Object> level, String path) {
    Map<String, String> all = new LinkedHashMap<>();
    level.forEach(
        (key, value) -> {
          if (value instanceof Map<?, ?> nested)
            all.putAll(flat(asLevel(nested), path + "[" + key + "]"));
          else all.put(path + "[" + key + "]", (String) value);
        });
    return all;
  }
}
