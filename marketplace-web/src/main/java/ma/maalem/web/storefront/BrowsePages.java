package ma.maalem.web.storefront;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.CraftGroup;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.search.ListingQuery;
import ma.maalem.catalog.search.ListingResults;
import ma.maalem.catalog.search.SearchListings;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Region;
import ma.maalem.kernel.Territory;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import ma.maalem.web.problem.WebProblem;
import ma.maalem.web.storefront.BrowsePage.Step;
import org.jspecify.annotations.Nullable;

/** The pieces of a craft, of a group of crafts, of a region: also while search rests. */
@Path("{lang: fr|ar|en}")
@RequestScoped
public class BrowsePages {

  private final SearchListings search;
  private final Crafts crafts;
  private final Visit visit;

  @Inject
  BrowsePages(SearchListings search, Crafts crafts, Visit visit) {
    this.search = search;
    this.crafts = crafts;
    this.visit = visit;
  }

  @GET
  @Path("crafts/{code}")
  public View craft(@PathParam("code") String code, @QueryParam("cursor") @Nullable String cursor) {
    Craft craft = crafts.find(code).orElseThrow(WebProblem.NO_SUCH_PAGE::refusal);
    List<String> names =
        Stream.concat(
                Stream.of(Language.values())
                    .filter(language -> language != craft.name().shownFor(visit.language()))
                    .flatMap(language -> craft.name().exactly(language).stream()),
                craft.tifinagh().stream())
            .distinct()
            .toList();
    return page(
        craft.name(),
        names,
        craft.endangered(),
        List.of(step(craft.group())),
        List.of(),
        "craft",
        "/crafts/",
        code,
        cursor);
  }

  @GET
  @Path("groups/{code}")
  public View group(@PathParam("code") String code, @QueryParam("cursor") @Nullable String cursor) {
    CraftGroup group = crafts.group(code).orElseThrow(WebProblem.NO_SUCH_PAGE::refusal);
    List<Step> below =
        crafts.ofGroup(code).stream()
            .filter(craft -> !craft.forbidden())
            .map(craft -> new Step(craft.name(), "/crafts/" + craft.code()))
            .toList();
    return page(
        group.name(), List.of(), false, List.of(), below, "group", "/groups/", code, cursor);
  }

  @GET
  @Path("regions/{code}")
  public View region(
      @PathParam("code") String code, @QueryParam("cursor") @Nullable String cursor) {
    Region region = Territory.region(code).orElseThrow(WebProblem.NO_SUCH_PAGE::refusal);
    return page(
        region.name(), List.of(), false, List.of(), List.of(), "region", "/regions/", code, cursor);
  }

  private View page(
      LocalizedText name,
      List<String> names,
      boolean endangered,
      List<Step> trail,
      List<Step> below,
      String facet,
      String path,
      String code,
      @Nullable String cursor) {
    Map<String, List<String>> parameters =
        cursor == null
            ? Map.of(facet, List.of(code))
            : Map.of(facet, List.of(code), "cursor", List.of(cursor));
    ListingResults results =
        search.search(ListingQuery.parse(parameters, visit.language(), crafts));
    SearchAddress here = new SearchAddress(visit.to(path + code).toString(), Map.of());
    return View.of(
        "storefront/browse",
        new BrowsePage(
            name,
            names,
            endangered,
            trail,
            below,
            visit.to("/search?" + facet + "=" + code).toString(),
            results.items(),
            results.next().map(next -> here.with("cursor", next).toString()).orElse(""),
            cursor == null));
  }

  static Step step(CraftGroup group) {
    return new Step(group.name(), "/groups/" + group.code());
  }
}
