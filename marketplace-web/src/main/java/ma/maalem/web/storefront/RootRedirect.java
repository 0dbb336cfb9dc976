package ma.maalem.web.storefront;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import ma.maalem.web.page.Visit;

/** Leads from the bare address to the visitor's language. */
@Path("/")
@RequestScoped
public class RootRedirect {

  private final Visit visit;

  @Inject
  RootRedirect(Visit visit) {
    this.visit = visit;
  }

  @GET
  public Response toLanguage() {
    return Response.seeOther(visit.to("/")).header("Vary", "Accept-Language, Cookie").build();
  }
}
