package ma.maalem.web.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.maalem.kernel.Language;
import ma.maalem.platform.identity.Sessions;
import ma.maalem.platform.identity.Token;
import ma.maalem.web.i18n.Texts;
import ma.maalem.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** Finds out who is asking and in which language, before anything else happens. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class BeginVisit implements ContainerRequestFilter {

  private static final String BEARER = "Bearer ";

  private final Visit visit;
  private final Sessions sessions;
  private final Cookies cookies;

  @Inject
  BeginVisit(Visit visit, Sessions sessions, Cookies cookies) {
    this.visit = visit;
    this.sessions = sessions;
    this.cookies = cookies;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    visit.begin(
        request.getUriInfo(),
        language(request),
        "true".equals(request.getHeaderString("HX-Request")),
        Token.next().value().substring(0, 22));
    String path = request.getUriInfo().getPath(false);
    if (path.startsWith("assets/") || path.startsWith("media/")) {
      return; // the same for everybody: no look at the session
    }
    cookie(request, cookies.basketName()).ifPresent(visit::basket);
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    Optional<String> token =
        authorization != null && authorization.startsWith(BEARER)
            ? Optional.of(authorization.substring(BEARER.length()).strip())
            : cookie(request, cookies.sessionName());
    token.ifPresent(t -> sessions.find(t).ifPresent(who -> visit.signedIn(who, t)));
  }

  /** From the page's address, else the API's parameter, else the cookie, else the browser. */
  private Language language(ContainerRequestContext request) {
    String first = request.getUriInfo().getPath(false).replaceFirst("^/+", "").split("/", 2)[0];
    return spoken(first)
        .or(() -> spoken(request.getUriInfo().getQueryParameters().getFirst("lang")))
        .or(() -> cookie(request, cookies.languageName()).flatMap(BeginVisit::spoken))
        .or(() -> accepted(request.getAcceptableLanguages()))
        .orElse(Language.FR);
  }

  private static Optional<Language> accepted(List<Locale> locales) {
    return locales.stream().map(l -> spoken(l.getLanguage())).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Language> spoken(@Nullable String tag) {
    return tag == null ? Optional.empty() : Language.ofTag(tag).filter(Texts.SPOKEN::contains);
  }

  private static Optional<String> cookie(ContainerRequestContext request, String name) {
    return Optional.ofNullable(request.getCookies().get(name))
        .map(Cookie::getValue)
        .filter(v -> !v.isEmpty());
  }
}
