package ma.maalem.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ma.maalem.kernel.Checks;
import ma.maalem.platform.identity.IdentityProblem;
import ma.maalem.platform.identity.Sessions;
import ma.maalem.platform.identity.SignIn;
import ma.maalem.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** Signing in and out of the API. */
@Path("api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SessionsResource {

  private final SignIn signIn;
  private final Sessions sessions;
  private final Visit visit;

  @Inject
  SessionsResource(SignIn signIn, Sessions sessions, Visit visit) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.visit = visit;
  }

  /** What is needed to sign in. */
  public record Credentials(@Nullable String email, @Nullable String password) {}

  /** What to send as {@code Authorization: Bearer}. */
  public record Opened(String token, String role) {}

  @POST
  public Response open(Credentials credentials, @Context HttpServletRequest request) {
    new Checks()
        .required("/email", credentials.email())
        .required("/password", credentials.password())
        .orRefuse(IdentityProblem.INVALID_ACCOUNT);
    SignIn.Opened opened =
        signIn.signIn(
            String.valueOf(credentials.email()),
            String.valueOf(credentials.password()),
            request.getRemoteAddr());
    return Response.status(Response.Status.CREATED)
        .header("Cache-Control", "no-store")
        .entity(new Opened(opened.token(), opened.who().role().name()))
        .build();
  }

  /** Ends the session whose token is shown. */
  @DELETE
  @Path("current")
  public void end() {
    visit.sessionToken().ifPresent(sessions::end);
  }
}
