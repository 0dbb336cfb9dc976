package ma.maalem.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.CraftGroup;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.Province;
import ma.maalem.kernel.Region;
import ma.maalem.kernel.Territory;
import ma.maalem.platform.json.Json;

@ApplicationScoped
class ElasticsearchListingIndex implements ListingIndex {

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final String SEARCH = "/" + ElasticsearchDocuments.ALIAS + "/_search";

  private final ElasticsearchConnection server;
  private final ElasticsearchQueries queries;
  private final Crafts crafts;
  private final SearchCircuit circuit = new SearchCircuit(PAUSE, System::nanoTime);

  @Inject
  ElasticsearchListingIndex(
      ElasticsearchConnection server, ElasticsearchQueries queries, Crafts crafts) {
    this.server = server;
    this.queries = queries;
    this.crafts = crafts;
  }

  @Override
  public ListingResults search(ListingQuery query) {
    return circuit.call(
        () -> {
          Optional<Cursor> cursor =
              query.cursor().flatMap(text -> Cursor.parse(text, query.sort()));
          Cursor.Reach reach = cursor.map(Cursor::reach).orElse(Cursor.Reach.NARROW);
          JsonNode answer = ask(queries.listings(query, reach));
          if (cursor.isEmpty()
              && !query.text().isEmpty()
              && answer.at("/aggregations/matching/doc_count").asLong() == 0) {
            reach = Cursor.Reach.WIDE;
            answer = ask(queries.listings(query, reach));
          }
          return results(query, reach, answer);
        });
  }

  @Override
  public Suggestions suggest(String begun, Language language) {
    return circuit.call(
        () -> {
          List<Object> lines = new ArrayList<>();
          for (String kind : List.of("CRAFT", "LISTING", "SELLER", "PLACE")) {
            lines.add(Map.of());
            lines.add(queries.suggestions(kind, begun, kind.equals("LISTING") ? 6 : 5));
          }
          ElasticsearchConnection.Answer answer =
              server.askMany("/" + ElasticsearchDocuments.ALIAS + "/_msearch", lines);
          if (!answer.found() || answer.body().at("/responses/0").has("error")) {
            throw new SearchRests("There is no index", null);
          }
          JsonNode responses = answer.body().path("responses");
          return new Suggestions(
              each(responses.path(0), hit -> craft(hit, language)),
              each(responses.path(1), hit -> listing(hit, language)),
              each(responses.path(2), hit -> shop(hit, language)),
              each(responses.path(3), hit -> place(hit, language)));
        });
  }

  private JsonNode ask(Map<String, Object> query) {
    ElasticsearchConnection.Answer answer = server.ask("POST", SEARCH, query);
    if (!answer.found()) {
      throw new SearchRests("There is no index", null);
    }
    return answer.body();
  }

  private ListingResults results(ListingQuery query, Cursor.Reach reach, JsonNode answer) {
    List<ListingCard> cards = new ArrayList<>();
    Optional<String> next = Optional.empty();
    JsonNode last = null;
    for (JsonNode hit : answer.at("/hits/hits")) {
      if (cards.size() == query.size() && last != null) {
        next = Optional.of(cursor(query, reach, last).text());
        break;
      }
      cards.add(card(hit.path("_source")));
      last = hit;
    }
    return new ListingResults(
        answer.at("/hits/total/value").asLong(),
        cards,
        facets(query, answer.path("aggregations")),
        next,
        reach == Cursor.Reach.WIDE && !cards.isEmpty(),
        false);
  }

  private static Cursor cursor(ListingQuery query, Cursor.Reach reach, JsonNode hit) {
    return new Cursor(
        query.sort(),
        reach,
        hit.at("/sort/0").asText(),
        UUID.fromString(hit.at("/sort/1").asText()));
  }

  private ListingCard card(JsonNode document) {
    String craftCode = document.path("craft").asText();
    Optional<Craft> craft = crafts.find(craftCode);
    String province = document.path("province").asText();
    return new ListingCard(
        id(document),
        document.path("slug").asText(),
        document.path("sku").asText(),
        text(document.path("title")),
        craftCode,
        craft.map(Craft::name).orElse(LocalizedText.EMPTY),
        craft.map(Craft::endangered).orElse(false),
        UUID.fromString(document.path("seller").asText()),
        text(document.path("seller_name")),
        document.path("seller_kind").asText(),
        province,
        Territory.province(province).map(Province::name).orElse(LocalizedText.EMPTY),
        Money.mad(document.path("price").asLong()),
        document.path("available").asInt(),
        document.path("made_to_order").asBoolean(),
        document.path("one_of_a_kind").asBoolean(),
        document.path("lead_days").asInt(),
        Optional.ofNullable(document.path("picture").textValue()));
  }

  private List<Facet> facets(ListingQuery query, JsonNode counts) {
    Language language = query.language();
    return List.of(
        named(
            "group",
            counts,
            query.groups(),
            code -> crafts.group(code).map(CraftGroup::name).map(n -> n.in(language)).orElse(code)),
        named(
            "craft",
            counts,
            query.crafts(),
            code -> crafts.find(code).map(Craft::name).map(n -> n.in(language)).orElse(code)),
        named(
            "region",
            counts,
            query.regions(),
            code -> Territory.region(code).map(Region::name).map(n -> n.in(language)).orElse(code)),
        named(
            "province",
            counts,
            query.provinces(),
            code ->
                Territory.province(code).map(Province::name).map(n -> n.in(language)).orElse(code)),
        new Facet("price", prices(query, counts.at("/price/values/buckets"))),
        new Facet(
            "available",
            List.of(
                new Facet.Value(
                    "true",
                    FacetLabels.AVAILABLE.in(language),
                    counts.at("/available/values/doc_count").asLong(),
                    query.available()))),
        named(
            "madeToOrder",
            counts,
            query.madeToOrder().map(only -> Set.of(only.toString())).orElse(Set.of()),
            value ->
                (value.equals("true") ? FacetLabels.MADE_TO_ORDER : FacetLabels.READY_MADE)
                    .in(language)),
        named(
            "sellerKind",
            counts,
            query.sellerKinds(),
            kind -> FacetLabels.SELLER_KINDS.getOrDefault(kind, LocalizedText.EMPTY).in(language)));
  }

  /**
   * The values that occur, most pieces first, and those that are chosen whether they occur or not.
   */
  private static Facet named(
      String facet, JsonNode counts, Collection<String> chosen, Function<String, String> label) {
    Map<String, Long> found = new LinkedHashMap<>();
    for (JsonNode bucket : counts.path(facet).at("/values/buckets")) {
      String key = bucket.has("key_as_string") ? "key_as_string" : "key";
      found.put(bucket.path(key).asText(), bucket.path("doc_count").asLong());
    }
    Set<String> values = new LinkedHashSet<>(found.keySet());
    chosen.stream().sorted().forEach(values::add);
    return new Facet(
        facet,
        values.stream()
            .map(
                value ->
                    new Facet.Value(
                        value,
                        label.apply(value),
                        found.getOrDefault(value, 0L),
                        chosen.contains(value)))
            .toList());
  }

  private static List<Facet.Value> prices(ListingQuery query, JsonNode buckets) {
    Map<String, Long> found = new LinkedHashMap<>();
    for (JsonNode bucket : buckets) {
      found.put(bucket.path("key").asText(), bucket.path("doc_count").asLong());
    }
    return PriceRange.ALL.stream()
        .map(
            range ->
                new Facet.Value(
                    range.code(),
                    FacetLabels.prices(range.from(), range.to(), query.language()),
                    found.getOrDefault(range.code(), 0L),
                    range.selectedBy(query)))
        .filter(value -> value.count() > 0 || value.selected())
        .toList();
  }

  private Suggestions.Craft craft(JsonNode document, Language language) {
    String code = document.path("code").asText();
    return new Suggestions.Craft(
        code, crafts.find(code).map(Craft::name).map(n -> n.in(language)).orElse(code));
  }

  private static Suggestions.Listing listing(JsonNode document, Language language) {
    return new Suggestions.Listing(
        id(document), document.path("slug").asText(), text(document.path("title")).in(language));
  }

  private static Suggestions.Shop shop(JsonNode document, Language language) {
    return new Suggestions.Shop(id(document), text(document.path("seller_name")).in(language));
  }

  private static Suggestions.Place place(JsonNode document, Language language) {
    return new Suggestions.Place(
        document.path("code").asText(), text(document.path("title")).in(language));
  }

  private static <T> List<T> each(JsonNode response, Function<JsonNode, T> reading) {
    List<T> all = new ArrayList<>();
    for (JsonNode hit : response.at("/hits/hits")) {
      all.add(reading.apply(hit.path("_source")));
    }
    return all;
  }

  private static UUID id(JsonNode document) {
    return UUID.fromString(document.path("id").asText());
  }

  private static LocalizedText text(JsonNode node) {
    return Json.mapper().convertValue(node, LocalizedText.class);
  }
}
