package ma.maalem.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ma.maalem.catalog.search.Suggest;
import ma.maalem.web.page.Visit;

/** What somebody may be about to type: {@code crafts, listings, sellers, places}. */
@Path("api/v1/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SuggestionsResource {

  private final Suggest suggest;
  private final Visit visit;

  @Inject
  SuggestionsResource(Suggest suggest, Visit visit) {
    this.suggest = suggest;
    this.visit = visit;
  }

  @GET
  public Response suggest(@QueryParam("q") @DefaultValue("") String begun) {
    return Response.ok(suggest.suggest(begun, visit.language()))
        .header("Cache-Control", "private, max-age=60")
        .build();
  }
}
