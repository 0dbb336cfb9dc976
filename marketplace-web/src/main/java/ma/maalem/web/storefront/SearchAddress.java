package ma.maalem.web.storefront;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ma.maalem.catalog.search.Facet;

/** The search page's address, from which those of all its links are made. */
final class SearchAddress {

  private final String path;
  private final Map<String, List<String>> parameters;

  SearchAddress(String path, Map<String, List<String>> parameters) {
    this.path = path;
    this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  Map<String, List<String>> parameters() {
    return parameters;
  }

  SearchAddress with(String name, String value) {
    return put(name, List.of(value));
  }

  SearchAddress without(String name) {
    return put(name, List.of());
  }

  /** The address after a click on a facet's value. */
  SearchAddress toggled(String facet, Facet.Value value) {
    return switch (facet) {
      case "price" -> {
        SearchAddress free = without("min").without("max");
        if (value.selected()) {
          yield free;
        }
        String[] range = value.value().split("-", 2);
        SearchAddress from = range[0].isEmpty() ? free : free.with("min", range[0]);
        yield range.length < 2 || range[1].isEmpty() ? from : from.with("max", range[1]);
      }
      case "available", "madeToOrder" ->
          value.selected() ? without(facet) : with(facet, value.value());
      default -> {
        List<String> values = new ArrayList<>(parameters.getOrDefault(facet, List.of()));
        if (!values.remove(value.value())) {
          values.add(value.value());
        }
        yield put(facet, values);
      }
    };
  }

  private SearchAddress put(String name, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    if (values.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, List.copyOf(values));
    }
    return new SearchAddress(path, changed);
  }

  @Override
  public String toString() {
    String query =
        parameters.entrySet().stream()
            .flatMap(p -> p.getValue().stream().map(v -> p.getKey() + "=" + encoded(v)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
