package ma.maalem.web.storefront;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import ma.maalem.web.page.View;
import ma.maalem.web.problem.WebProblem;

/** How verification, shipping and returns work, and who we are. */
@Path("{lang: fr|ar|en}/help")
@RequestScoped
public class HelpPages {

  @GET
  @Path("{topic}")
  public View help(@PathParam("topic") String topic) {
    HelpPage page =
        switch (topic) {
          case "verification" -> new HelpPage("storefront.verification", 4);
          case "shipping-and-returns" -> new HelpPage("storefront.returns", 5);
          case "legal" -> new HelpPage("storefront.legal", 4);
          default -> throw WebProblem.NO_SUCH_PAGE.refusal();
        };
    return View.of("storefront/help", page);
  }
}
