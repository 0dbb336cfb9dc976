package ma.maalem.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Money;
import ma.maalem.platform.time.MoroccoTime;
import ma.maalem.search.analysis.CraftFolding;
import ma.maalem.search.analysis.QueryWords;

/**
 * Writes queries for the index.
 *
 * <p>Filters on facets come after the counting ({@code post_filter}); the counts of a facet are
 * filtered by all the others, so that they stay right when several values of one are chosen.
 */
@ApplicationScoped
class ElasticsearchQueries {

  private static final int SHORTEST_FUZZY = 6;
  private static final int MOST_VALUES = 200;
  private static final List<String> LANGUAGES = List.of("fr", "en", "ar");
  private final InstantSource clock;

  @Inject
  ElasticsearchQueries(InstantSource clock) {
    this.clock = clock;
  }

  /** One page of listings with its facets; a search for words goes as far as it is told. */
  Map<String, Object> listings(ListingQuery query, Cursor.Reach reach) {
    Map<String, List<Object>> chosen = chosen(query);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", matching(query, reach));
    body.put("size", query.size() + 1);
    body.put("track_total_hits", true);
    body.put("sort", sort(query.sort()));
    body.put("aggs", facets(chosen));
    List<Object> all = chosen.values().stream().flatMap(List::stream).toList();
    if (!all.isEmpty()) {
      body.put("post_filter", bool("filter", all));
    }
    query
        .cursor()
        .flatMap(cursor -> Cursor.parse(cursor, query.sort()))
        .ifPresent(
            cursor ->
                body.put(
                    "search_after",
                    query.sort() == ListingQuery.Sort.RELEVANCE
                        ? List.of(Double.parseDouble(cursor.value()), cursor.id().toString())
                        : List.of(cursor.whole(), cursor.id().toString())));
    return body;
  }

  /** Documents of one kind whose names begin as typed. */
  Map<String, Object> suggestions(String kind, String begun, int size) {
    List<Object> filters = new ArrayList<>();
    filters.add(term("kind", kind));
    if (kind.equals("LISTING") || kind.equals("SELLER")) {
      filters.add(mayStillSell());
    }
    return Map.of(
        "query",
        Map.of(
            "bool",
            Map.of(
                "must",
                Map.of("match", Map.of("suggest", Map.of("query", begun, "operator", "and"))),
                "should",
                Map.of("match", Map.of("whole", Map.of("query", begun, "boost", 5))),
                "filter",
                filters)),
        "size",
        size,
        "track_total_hits",
        false,
        "_source",
        List.of("id", "slug", "title", "code", "seller_name"));
  }

  private Map<String, ?> matching(ListingQuery query, Cursor.Reach reach) {
    List<Object> filters = new ArrayList<>();
    filters.add(term("kind", "LISTING"));
    filters.add(mayStillSell());
    query.seller().ifPresent(seller -> filters.add(term("seller", seller.toString())));
    query.sku().ifPresent(sku -> filters.add(term("sku", sku)));
    if (query.text().isEmpty()) {
      return bool("filter", filters);
    }
    return Map.of(
        "bool",
        Map.of(
            "must",
            words(query, reach),
            "should",
            List.of(
                Map.of(
                    "constant_score", Map.of("filter", term("available_now", true), "boost", 0.5)),
                // pieces of the craft that is called so come before those that mention it
                match("called", query.text(), "", 3)),
            "filter",
            filters));
  }

  /** The query that the analysis package recommends, and article numbers. */
  private static Map<String, ?> words(ListingQuery query, Cursor.Reach reach) {
    QueryWords words = QueryWords.of(query.text());
    Language language = query.language();
    List<Object> ways = new ArrayList<>();
    if (!words.required().isEmpty()) {
      ways.add(
          Map.of(
              "bool",
              Map.of(
                  "must",
                  Map.of(
                      "bool",
                      Map.of(
                          "should",
                          words.required().stream().map(w -> anyWay(w, reach, language)).toList(),
                          "minimum_should_match",
                          "2<-1")),
                  "should",
                  words.helpful().stream()
                      .map(w -> anyWay(w, Cursor.Reach.NARROW, language))
                      .toList())));
      ways.add(match("folded", String.join(" ", words.required()), "craft_synonym", 1));
    }
    ways.add(Map.of("match", Map.of("whole", Map.of("query", query.text(), "boost", 20))));
    ways.add(
        Map.of(
            "term",
            Map.of(
                "sku_lower", Map.of("value", query.text().toLowerCase(Locale.ROOT), "boost", 40))));
    return Map.of("bool", Map.of("should", ways, "minimum_should_match", 1));
  }

  private static Map<String, ?> anyWay(String word, Cursor.Reach reach, Language language) {
    List<Object> ways = new ArrayList<>();
    for (String each : LANGUAGES) {
      float own = each.equals(language.tag()) ? 1.5f : 1;
      ways.add(match("head." + each, word, "", 6 * own));
      ways.add(match("text." + each, word, "", 4 * own));
    }
    ways.add(match("folded", word, "", 3));
    ways.add(match("folded", word, "craft_synonym", 2));
    if (reach == Cursor.Reach.WIDE) {
      String folded = CraftFolding.fold(word);
      if (folded.length() >= SHORTEST_FUZZY) {
        ways.add(
            Map.of(
                "fuzzy",
                Map.of(
                    "folded",
                    Map.of("value", folded, "fuzziness", 1, "prefix_length", 1, "boost", 0.6))));
      }
      ways.add(match("phonetic", word, "", 0.4f));
    }
    return Map.of("dis_max", Map.of("queries", ways, "tie_breaker", 0));
  }

  private static Map<String, ?> match(String field, String text, String analyzer, float boost) {
    Map<String, Object> match = new LinkedHashMap<>();
    match.put("query", text);
    match.put("operator", "and");
    match.put("boost", boost);
    if (!analyzer.isEmpty()) {
      match.put("analyzer", analyzer);
    }
    return Map.of("match", Map.of(field, match));
  }

  /** The card's last day has not passed: the clock decides, whatever the index has heard. */
  private Map<String, ?> mayStillSell() {
    return range("seller_until", "gte", MoroccoTime.today(clock).toString());
  }

  /** What is chosen in each facet, by the facet's name. */
  private static Map<String, List<Object>> chosen(ListingQuery query) {
    Map<String, List<Object>> chosen = new LinkedHashMap<>();
    choose(chosen, "craft", query.crafts());
    choose(chosen, "group", query.groups());
    choose(chosen, "region", query.regions());
    choose(chosen, "province", query.provinces());
    choose(chosen, "sellerKind", query.sellerKinds());
    List<Object> prices = new ArrayList<>();
    query.minimum().map(Money::minor).ifPresent(min -> prices.add(range("price", "gte", min)));
    query.maximum().map(Money::minor).ifPresent(max -> prices.add(range("price", "lte", max)));
    if (!prices.isEmpty()) {
      chosen.put("price", prices);
    }
    if (query.available()) {
      chosen.put("available", List.of(term("available_now", true)));
    }
    query
        .madeToOrder()
        .ifPresent(only -> chosen.put("madeToOrder", List.of(term("made_to_order", only))));
    return chosen;
  }

  private static void choose(
      Map<String, List<Object>> chosen, String facet, Collection<String> values) {
    if (!values.isEmpty()) {
      chosen.put(facet, List.of(Map.of("terms", Map.of(field(facet), values))));
    }
  }

  private static Map<String, Object> facets(Map<String, List<Object>> chosen) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (String facet : List.of("craft", "group", "region", "province", "sellerKind")) {
      counts.put(facet, Map.of("terms", Map.of("field", field(facet), "size", MOST_VALUES)));
    }
    counts.put("available", Map.of("filter", term("available_now", true)));
    counts.put("madeToOrder", Map.of("terms", Map.of("field", "made_to_order", "size", 2)));
    counts.put(
        "price",
        Map.of(
            "range",
            Map.of(
                "field",
                "price",
                "ranges",
                PriceRange.ALL.stream().map(ElasticsearchQueries::bounds).toList())));
    Map<String, Object> facets = new LinkedHashMap<>();
    counts.forEach(
        (facet, count) -> {
          List<Object> others = new ArrayList<>();
          chosen.forEach(
              (other, filters) -> {
                if (!other.equals(facet)) {
                  others.addAll(filters);
                }
              });
          facets.put(
              facet, Map.of("filter", bool("filter", others), "aggs", Map.of("values", count)));
        });
    facets.put("matching", Map.of("filter", Map.of("match_all", Map.of())));
    return facets;
  }

  private static Map<String, Object> bounds(PriceRange range) {
    return range.to() == 0
        ? Map.of("key", range.code(), "from", range.fromMinor())
        : Map.of("key", range.code(), "from", range.fromMinor(), "to", range.beyondMinor());
  }

  private static List<Map<String, ?>> sort(ListingQuery.Sort sort) {
    Map<String, ?> last = Map.of("id", "desc");
    return switch (sort) {
      case RELEVANCE -> List.of(Map.of("_score", "desc"), last);
      case NEWEST -> List.of(Map.of("published_at", "desc"), last);
      case PRICE_ASC -> List.of(Map.of("price", "asc"), last);
      case PRICE_DESC -> List.of(Map.of("price", "desc"), last);
    };
  }

  private static String field(String facet) {
    return facet.equals("sellerKind") ? "seller_kind" : facet;
  }

  private static Map<String, ?> bool(String clause, List<Object> queries) {
    return Map.of("bool", Map.of(clause, queries));
  }

  private static Map<String, ?> term(String field, Object value) {
    return Map.of("term", Map.of(field, value));
  }

  private static Map<String, ?> range(String field, String bound, Object value) {
    return Map.of("range", Map.of(field, Map.of(bound, value)));
  }
}
