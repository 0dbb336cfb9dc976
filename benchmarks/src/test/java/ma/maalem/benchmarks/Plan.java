package ma.maalem.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import ma.maalem.catalog.search.ProductQueries;
import ma.maalem.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the load generator does; it makes its simulations itself, so the plan waits for them here.
 *
 * @param slugs of pieces whose pages are looked at
 * @param orderable ids of pieces that never run out
 */
record Plan(
    BenchmarkSettings settings,
    Target target,
    List<String> slugs,
    List<String> orderable,
    Measurements measurements) {

  private static volatile @Nullable Plan current;

  /** What people look for: crafts, materials, places and things, across languages and spellings. */
  private static final Map<String, Language> SEARCHES =
      Map.ofEntries(
          Map.entry("zellige", Language.FR),
          Map.entry("زليج", Language.AR),
          Map.entry("zelij", Language.EN),
          Map.entry("tapis berbère", Language.FR),
          Map.entry("carpet wool", Language.EN),
          Map.entry("زربية", Language.AR),
          Map.entry("babouches cuir", Language.FR),
          Map.entry("leather bag", Language.EN),
          Map.entry("plateau cuivre", Language.FR),
          Map.entry("فخار", Language.AR),
          Map.entry("tajine", Language.FR),
          Map.entry("silver bracelet", Language.EN),
          Map.entry("thuya", Language.FR),
          Map.entry("caftan", Language.EN),
          Map.entry("نحاس", Language.AR),
          Map.entry("panier palmier", Language.FR));

  static Plan current() {
    return Objects.requireNonNull(current, "No plan was made");
  }

  void makeCurrent() {
    current = this;
  }

  /** For the load generator's sessions: what to look for, and the product's own query for it. */
  List<Map<String, Object>> searches() {
    return SEARCHES.entrySet().stream()
        .map(
            search ->
                Map.<String, Object>of(
                    "text", search.getKey(),
                    "lang", search.getValue().name().toLowerCase(Locale.ROOT),
                    "body", ProductQueries.search(search.getKey(), search.getValue())))
        .toList();
  }

  List<Map<String, Object>> pages() {
    return slugs.stream().map(slug -> Map.<String, Object>of("slug", slug)).toList();
  }

  List<Map<String, Object>> pieces() {
    return orderable.stream().map(id -> Map.<String, Object>of("listing", id)).toList();
  }
}
