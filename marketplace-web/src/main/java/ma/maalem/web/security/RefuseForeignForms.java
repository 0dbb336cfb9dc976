package ma.maalem.web.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import ma.maalem.web.page.Visit;
import ma.maalem.web.problem.WebProblem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a changing request that another site's page made the browser send: by {@code
 * Sec-Fetch-Site}, which every current browser sends, else by {@code Origin}. Needs no token in
 * forms, so that pages stay cacheable and uploads work without a script; programs with a bearer
 * token carry no ambient authority and are not asked.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 10)
public class RefuseForeignForms implements ContainerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final Visit visit;
  private final URI base;

  @Inject
  RefuseForeignForms(Visit visit, @ConfigProperty(name = "maalem.base-url") String baseUrl) {
    this.visit = visit;
    this.base = URI.create(baseUrl);
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (SAFE.contains(request.getMethod())
        || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
      return;
    }
    String site = request.getHeaderString("Sec-Fetch-Site");
    String origin = request.getHeaderString("Origin");
    boolean foreign =
        site != null
            ? !OWN.contains(site)
            : origin != null && !sameOrigin(origin, request.getHeaderString(HttpHeaders.HOST));
    if (foreign && !(visit.isApi() && visit.signedIn().isEmpty())) {
      throw WebProblem.FOREIGN_FORM.refusal();
    }
  }

  private boolean sameOrigin(String origin, @org.jspecify.annotations.Nullable String host) {
    return origin.equals(base.getScheme() + "://" + base.getAuthority())
        || (host != null && (origin.equals("http://" + host) || origin.equals("https://" + host)));
  }
}
