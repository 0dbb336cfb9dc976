package ma.maalem.web.storefront;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.listing.ListingView;
import ma.maalem.catalog.listing.ReadListing;
import ma.maalem.catalog.search.ListingCard;
import ma.maalem.catalog.search.ListingQuery;
import ma.maalem.catalog.search.SearchListings;
import ma.maalem.kernel.Region;
import ma.maalem.kernel.Territory;
import ma.maalem.platform.json.Json;
import ma.maalem.web.i18n.Texts;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import ma.maalem.web.storefront.BrowsePage.Step;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The page of a piece, also when it cannot be bought any more. */
@Path("{lang: fr|ar|en}/listings/{slug}")
@RequestScoped
public class ListingPages {

  private static final int MORE = 4;
  private static final int DESCRIPTION = 160;

  private final ReadListing listings;
  private final SearchListings search;
  private final Crafts crafts;
  private final Visit visit;
  private final String baseUrl;

  @Inject
  ListingPages(
      ReadListing listings,
      SearchListings search,
      Crafts crafts,
      Visit visit,
      @ConfigProperty(name = "maalem.base-url") String baseUrl) {
    this.listings = listings;
    this.search = search;
    this.crafts = crafts;
    this.visit = visit;
    this.baseUrl = baseUrl;
  }

  @GET
  public Response listing(@PathParam("slug") String slug) {
    ListingView listing = listings.read(slug);
    if (!listing.slug().equals(slug)) {
      return Response.status(Response.Status.MOVED_PERMANENTLY)
          .location(visit.to("/listings/" + listing.slug()))
          .build();
    }
    Craft craft = listing.craft();
    Region region =
        Territory.regionOfChamber(listing.seller().chamber()).orElse(listing.province().region());
    return View.of(
            "storefront/listing",
            new ListingPage(
                listing,
                List.of(
                    BrowsePages.step(craft.group()),
                    new Step(craft.name(), "/crafts/" + craft.code())),
                region,
                shortened(visit.texts().of(listing.story())),
                product(listing),
                listing.seller().maySell() ? more(listing) : List.of()))
        .status(
            listing.state() == Offer.State.WITHDRAWN ? Response.Status.GONE : Response.Status.OK);
  }

  private List<ListingCard> more(ListingView listing) {
    Map<String, List<String>> ofShop =
        Map.of(
            "seller", List.of(listing.seller().id().toString()),
            "size", List.of(Integer.toString(MORE + 1)));
    return search.search(ListingQuery.parse(ofShop, visit.language(), crafts)).items().stream()
        .filter(other -> !other.id().equals(listing.id()))
        .limit(MORE)
        .toList();
  }

  /** The piece in the words of schema.org, for search engines. */
  private String product(ListingView listing) {
    Texts texts = visit.texts();
    String address = baseUrl + visit.to("/listings/" + listing.slug());
    Map<String, Object> offer = new LinkedHashMap<>();
    offer.put("@type", "Offer");
    offer.put("url", address);
    offer.put("price", listing.price().amount());
    offer.put("priceCurrency", listing.price().currency().getCurrencyCode());
    offer.put("availability", "https://schema.org/" + availability(listing));
    offer.put("seller", Map.of("@type", "Organization", "name", texts.of(listing.seller().name())));
    Map<String, Object> product = new LinkedHashMap<>();
    product.put("@context", "https://schema.org");
    product.put("@type", "Product");
    product.put("name", texts.of(listing.title()));
    product.put("description", shortened(texts.of(listing.story())));
    product.put("sku", listing.sku());
    product.put("category", texts.of(listing.craft().name()));
    product.put("countryOfOrigin", "MA");
    product.put(
        "image",
        listing.pictures().stream().map(id -> baseUrl + "/media/" + id + "/1600").toList());
    product.put("url", address);
    product.put("offers", offer);
    // a closing tag within a text must not end the script element
    return Json.write(product).replace("<", "\\u003c");
  }

  private static String availability(ListingView listing) {
    if (!listing.forSale()) {
      return listing.state() == Offer.State.SOLD_OUT ? "SoldOut" : "Discontinued";
    }
    return listing.madeToOrder() ? "MadeToOrder" : "InStock";
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= DESCRIPTION) {
      return line;
    }
    int space = line.lastIndexOf(' ', DESCRIPTION);
    return line.substring(0, space > 0 ? space : DESCRIPTION) + "…";
  }
}
