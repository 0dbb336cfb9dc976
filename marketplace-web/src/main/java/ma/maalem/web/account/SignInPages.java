package ma.maalem.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import ma.maalem.kernel.ProblemException;
import ma.maalem.platform.identity.NewAccount;
import ma.maalem.platform.identity.OpenAccount;
import ma.maalem.platform.identity.Role;
import ma.maalem.platform.identity.Sessions;
import ma.maalem.platform.identity.SignIn;
import ma.maalem.platform.identity.SignedIn;
import ma.maalem.web.page.Form;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import ma.maalem.web.security.Cookies;
import org.jspecify.annotations.Nullable;

/** In and out, and the first time. */
@Path("{lang: fr|ar|en}")
@RequestScoped
public class SignInPages {

  private final SignIn signIn;
  private final OpenAccount openAccount;
  private final Sessions sessions;
  private final Cookies cookies;
  private final Visit visit;

  @Inject
  SignInPages(
      SignIn signIn, OpenAccount openAccount, Sessions sessions, Cookies cookies, Visit visit) {
    this.signIn = signIn;
    this.openAccount = openAccount;
    this.sessions = sessions;
    this.cookies = cookies;
    this.visit = visit;
  }

  /** What the sign-in and the registration page show. */
  public record AccountPage(Form form) {}

  @GET
  @Path("sign-in")
  public View signInForm(@QueryParam("next") @Nullable String next) {
    return View.of(
        "account/sign-in", new AccountPage(Form.filled(Map.of("next", next == null ? "" : next))));
  }

  @POST
  @Path("sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signIn(MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
    Form form = Form.sent(sent);
    try {
      return opened(
          signIn.signIn(form.get("email"), form.get("password"), request.getRemoteAddr()), form);
    } catch (ProblemException refusal) {
      return View.of("account/sign-in", new AccountPage(form.refused(refusal))).status(422);
    }
  }

  @GET
  @Path("register")
  public View registerForm(@QueryParam("role") @Nullable String role) {
    return View.of(
        "account/register",
        new AccountPage(Form.filled(Map.of("role", "artisan".equals(role) ? "artisan" : "buyer"))));
  }

  @POST
  @Path("register")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response register(
      MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
    Form form = Form.sent(sent);
    try {
      openAccount.open(
          visit.actor(),
          new NewAccount(
              form.get("email"),
              form.get("password"),
              form.get("displayName"),
              form.get("role").equals("artisan") ? Role.ARTISAN : Role.BUYER,
              null,
              visit.language()));
      return opened(
          signIn.signIn(form.get("email"), form.get("password"), request.getRemoteAddr()), form);
    } catch (ProblemException refusal) {
      return View.of("account/register", new AccountPage(form.refused(refusal))).status(422);
    }
  }

  @POST
  @Path("sign-out")
  public Response signOut() {
    visit.sessionToken().ifPresent(sessions::end);
    return Response.seeOther(visit.to("/")).cookie(cookies.drop(cookies.sessionName())).build();
  }

  private Response opened(SignIn.Opened opened, Form form) {
    String next = form.get("next");
    boolean ours = next.startsWith("/") && !next.startsWith("//") && !next.contains("\\");
    return Response.seeOther(ours ? URI.create(next) : visit.to(homeOf(opened.who())))
        .cookie(cookies.make(cookies.sessionName(), opened.token(), Sessions.life()))
        .build();
  }

  private static String homeOf(SignedIn who) {
    return switch (who.role()) {
      case BUYER -> "/";
      case ARTISAN -> "/seller";
      case OFFICER, NATIONAL_OFFICER -> "/chamber";
      case EXPORTER -> "/exporter";
      case OPERATOR -> "/operator";
    };
  }
}
