package ma.maalem.web.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/**
 * A page to be rendered.
 *
 * @param template below {@code src/main/jte}, without ending: {@code storefront/home}. It takes two
 *     parameters: {@code Frame frame} and the page's own record as {@code page}
 * @param page what the page shows; never an entity
 */
public record View(String template, Object page) {

  public static View of(String template, Object page) {
    return new View(template, page);
  }

  /** The page as an answer with another status than 200, such as 422 for a form to mend. */
  public Response status(int status) {
    return Response.status(status).entity(this).type("text/html;charset=UTF-8").build();
  }

  public Response status(Status status) {
    return status(status.getStatusCode());
  }
}
