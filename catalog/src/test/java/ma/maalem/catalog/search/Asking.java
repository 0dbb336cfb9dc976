package ma.maalem.catalog.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.kernel.Language;

/** Puts queries together as an address would. */
public final class Asking {

  private static final Crafts CRAFTS = new Crafts();

  private final Language language;
  private final Map<String, List<String>> parameters = new LinkedHashMap<>();

  public Asking(Language language) {
    this.language = language;
  }

  public Asking text(String text) {
    return with("q", text);
  }

  public Asking with(String name, String... values) {
    parameters.computeIfAbsent(name, n -> new ArrayList<>()).addAll(List.of(values));
    return this;
  }

  public ListingQuery query() {
    return ListingQuery.parse(parameters, language, CRAFTS);
  }
}
