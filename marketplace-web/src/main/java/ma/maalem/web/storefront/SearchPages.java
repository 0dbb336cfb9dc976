package ma.maalem.web.storefront;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.search.Facet;
import ma.maalem.catalog.search.ListingQuery;
import ma.maalem.catalog.search.ListingQuery.Sort;
import ma.maalem.catalog.search.ListingResults;
import ma.maalem.catalog.search.SearchListings;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Territory;
import ma.maalem.web.i18n.Texts;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import ma.maalem.web.storefront.SearchPage.FacetChoices;
import ma.maalem.web.storefront.SearchPage.State;
import org.jspecify.annotations.Nullable;

/** Search with its facets. The address holds everything that was asked for. */
@Path("{lang: fr|ar|en}/search")
@RequestScoped
public class SearchPages {

  private static final ListingResults NONE =
      new ListingResults(0, List.of(), List.of(), Optional.empty(), false, false);

  private static final List<String> ORDER =
      List.of(
          "group",
          "craft",
          "region",
          "province",
          "available",
          "madeToOrder",
          "price",
          "sellerKind");

  /** Facets that begin unfolded; others do once something in them is chosen. */
  private static final Set<String> OPEN = Set.of("group", "region", "price");

  private final SearchListings search;
  private final Crafts crafts;
  private final Visit visit;

  @Inject
  SearchPages(SearchListings search, Crafts crafts, Visit visit) {
    this.search = search;
    this.crafts = crafts;
    this.visit = visit;
  }

  @GET
  public Response search(@Context UriInfo uri) {
    Map<String, List<String>> sent = uri.getQueryParameters();
    ListingQuery query;
    try {
      query = ListingQuery.parse(sent, visit.language(), crafts);
    } catch (ProblemException refusal) {
      String words = String.join(" ", sent.getOrDefault("q", List.of()));
      return page(words, address(Map.of()), State.REFUSED, NONE, List.of()).status(422);
    }
    SearchAddress address = address(query.parameters());
    try {
      ListingResults results = search.search(query);
      State state = results.items().isEmpty() ? State.NOTHING : State.FOUND;
      return page(query.text(), address, state, results, sorts(query, address)).status(200);
    } catch (ProblemException refusal) {
      if (refusal.type() != CatalogProblem.SEARCH_RESTS) {
        throw refusal;
      }
      return page(query.text(), address, State.RESTING, NONE, List.of()).status(503);
    }
  }

  private View page(
      String words,
      SearchAddress address,
      State state,
      ListingResults results,
      List<Choice> sorts) {
    List<FacetChoices> facets = facets(results.facets(), address);
    return View.of(
        "storefront/search",
        new SearchPage(
            words,
            address.parameters(),
            state,
            address.parameters().isEmpty() && state == State.FOUND,
            results,
            facets,
            chips(facets, address),
            sorts,
            results.next().map(cursor -> address.with("cursor", cursor).toString()).orElse(""),
            crafts.groups(),
            Territory.regions()));
  }

  private SearchAddress address(Map<String, List<String>> parameters) {
    return new SearchAddress(visit.to("/search").toString(), parameters);
  }

  private List<FacetChoices> facets(List<Facet> facets, SearchAddress address) {
    return facets.stream()
        .filter(facet -> !facet.values().isEmpty())
        .sorted(Comparator.comparingInt(facet -> ORDER.indexOf(facet.name())))
        .map(
            facet ->
                new FacetChoices(
                    facet.name(),
                    OPEN.contains(facet.name())
                        || facet.values().stream().anyMatch(Facet.Value::selected),
                    facet.values().stream()
                        .map(value -> choice(facet.name(), value, address))
                        .toList()))
        .toList();
  }

  private static Choice choice(String facet, Facet.Value value, SearchAddress address) {
    return new Choice(
        value.value(),
        value.label(),
        value.count(),
        value.selected(),
        address.toggled(facet, value).toString());
  }

  /** What is chosen in the facets, and a price range that no facet offers. */
  private List<Choice> chips(List<FacetChoices> facets, SearchAddress address) {
    List<Choice> chips =
        new ArrayList<>(
            facets.stream().flatMap(facet -> facet.choices().stream()).filter(Choice::on).toList());
    boolean offered =
        facets.stream()
            .filter(facet -> facet.name().equals("price"))
            .anyMatch(facet -> facet.choices().stream().anyMatch(Choice::on));
    Map<String, List<String>> asked = address.parameters();
    if (!offered && (asked.containsKey("min") || asked.containsKey("max"))) {
      chips.add(
          new Choice(
              "price",
              priceRange(asked.get("min"), asked.get("max")),
              0,
              true,
              address.without("min").without("max").toString()));
    }
    return chips;
  }

  private String priceRange(@Nullable List<String> from, @Nullable List<String> to) {
    Texts texts = visit.texts();
    if (from == null) {
      return texts.get("storefront.search.price-until", to == null ? "" : to.get(0));
    }
    return to == null
        ? texts.get("storefront.search.price-from", from.get(0))
        : texts.get("storefront.search.price-between", from.get(0), to.get(0));
  }

  private List<Choice> sorts(ListingQuery query, SearchAddress address) {
    Stream<Sort> offered =
        Arrays.stream(Sort.values())
            .filter(sort -> sort != Sort.RELEVANCE || !query.text().isEmpty());
    return offered
        .map(
            sort ->
                new Choice(
                    sort.code(),
                    visit.texts().of("storefront.sort", sort),
                    0,
                    sort == query.sort(),
                    address.with("sort", sort.code()).toString()))
        .toList();
  }
}
