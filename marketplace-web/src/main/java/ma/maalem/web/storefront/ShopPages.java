package ma.maalem.web.storefront;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.search.ListingQuery;
import ma.maalem.catalog.search.ListingResults;
import ma.maalem.catalog.search.SearchListings;
import ma.maalem.catalog.seller.ReadShop;
import ma.maalem.catalog.seller.ShopView;
import ma.maalem.kernel.Ids;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import ma.maalem.web.problem.WebProblem;
import org.jspecify.annotations.Nullable;

/** The page of a shop, also when it may not sell now. */
@Path("{lang: fr|ar|en}/shops/{id}")
@RequestScoped
public class ShopPages {

  private final ReadShop shops;
  private final SearchListings search;
  private final Crafts crafts;
  private final Visit visit;

  @Inject
  ShopPages(ReadShop shops, SearchListings search, Crafts crafts, Visit visit) {
    this.shops = shops;
    this.search = search;
    this.crafts = crafts;
    this.visit = visit;
  }

  @GET
  public View shop(@PathParam("id") String id, @QueryParam("cursor") @Nullable String cursor) {
    UUID seller = Ids.parse(id).orElseThrow(WebProblem.NO_SUCH_PAGE::refusal);
    ShopView shop = shops.read(seller);
    List<Craft> made = shop.crafts().stream().map(crafts::find).flatMap(Optional::stream).toList();
    if (!shop.maySell()) {
      return View.of("storefront/shop", new ShopPage(shop, made, List.of(), ""));
    }
    Map<String, List<String>> ofShop = new LinkedHashMap<>();
    ofShop.put("seller", List.of(seller.toString()));
    if (cursor != null) {
      ofShop.put("cursor", List.of(cursor));
    }
    ListingResults results = search.search(ListingQuery.parse(ofShop, visit.language(), crafts));
    SearchAddress here = new SearchAddress(visit.to("/shops/" + seller).toString(), Map.of());
    return View.of(
        "storefront/shop",
        new ShopPage(
            shop,
            made,
            results.items(),
            results.next().map(next -> here.with("cursor", next).toString()).orElse("")));
  }
}
