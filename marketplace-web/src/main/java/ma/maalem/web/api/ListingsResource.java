package ma.maalem.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.listing.ListingView;
import ma.maalem.catalog.listing.ReadListing;
import ma.maalem.catalog.search.Facet;
import ma.maalem.catalog.search.ListingQuery;
import ma.maalem.catalog.search.ListingResults;
import ma.maalem.catalog.search.SearchListings;
import ma.maalem.web.page.Visit;

/** Pieces on offer: to look for, and one by one. */
@Path("api/v1/listings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ListingsResource {

  private final SearchListings search;
  private final ReadListing listings;
  private final Crafts crafts;
  private final Visit visit;

  @Inject
  ListingsResource(SearchListings search, ReadListing listings, Crafts crafts, Visit visit) {
    this.search = search;
    this.listings = listings;
    this.crafts = crafts;
    this.visit = visit;
  }

  /**
   * A page of results.
   *
   * @param next cursor of the following page
   * @param soundsAlike whether nothing had the words that were typed
   * @param degraded whether search rests, so that there are no facets
   */
  public record Found(
      long total,
      List<ListingJson.Item> items,
      List<Facet> facets,
      Optional<String> next,
      boolean soundsAlike,
      boolean degraded) {}

  @GET
  public Found find(@Context UriInfo uri) {
    ListingQuery query = ListingQuery.parse(uri.getQueryParameters(), visit.language(), crafts);
    ListingResults results = search.search(query);
    return new Found(
        results.total(),
        results.items().stream().map(card -> ListingJson.item(card, visit.language())).toList(),
        results.facets(),
        results.next(),
        results.soundsAlike(),
        results.degraded());
  }

  @GET
  @Path("{listing}")
  public Response get(@PathParam("listing") String idOrSlug, @Context Request request) {
    ListingView listing = listings.read(idOrSlug);
    EntityTag tag =
        new EntityTag(
            listing.version()
                + "-"
                + listing.state()
                + "-"
                + listing.available()
                + "-"
                + visit.language().tag());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null
            ? Response.ok(ListingJson.detail(listing, visit.language()))
            : unchanged)
        .tag(tag)
        .header("Cache-Control", "no-cache")
        .header("Vary", "Accept-Language, Cookie")
        .build();
  }
}
