package ma.maalem.web.security;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a browser may do with our answers. */
@Provider
public class SecurityHeaders implements ContainerResponseFilter {

  private final Visit visit;
  private final boolean tls;
  private final String stripe;

  @Inject
  SecurityHeaders(
      Visit visit,
      @ConfigProperty(name = "maalem.base-url") String baseUrl,
      @ConfigProperty(name = "maalem.stripe.script-url") String stripeScript) {
    this.visit = visit;
    this.tls = baseUrl.startsWith("https:");
    URI script = URI.create(stripeScript);
    String origin = script.getScheme() + "://" + script.getAuthority();
    this.stripe = origin.endsWith("stripe.com") ? "https://*.stripe.com" : origin;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
    headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
    if (tls) {
      headers.putSingle("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }
    if (response.getEntity() instanceof View) {
      headers.putSingle("Content-Security-Policy", policy());
      headers.putSingle("Permissions-Policy", "camera=(self), geolocation=(), microphone=()");
      headers.add("Vary", "Cookie");
      headers.putSingle("Content-Language", visit.language().tag());
      if (!headers.containsKey("Cache-Control")) {
        headers.putSingle("Cache-Control", "private, no-cache");
      }
    } else if (!headers.containsKey("Content-Security-Policy")) {
      headers.putSingle(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox");
    }
  }

  private String policy() {
    String pay = visit.takesCard() ? " " + stripe : "";
    return "default-src 'none'"
        + "; script-src 'nonce-"
        + visit.nonce()
        + "'"
        + pay
        + "; style-src 'self'"
        + (visit.takesCard() ? pay : "")
        + "; img-src 'self' data: blob:"
        + "; font-src 'self'"
        + "; connect-src 'self'"
        + pay
        + "; frame-src"
        + (visit.takesCard() ? pay : " 'none'")
        + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'";
  }
}
