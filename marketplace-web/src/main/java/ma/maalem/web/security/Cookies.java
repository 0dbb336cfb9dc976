package ma.maalem.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Our cookies: host-only and secure wherever we are served over TLS, never readable by scripts. */
@ApplicationScoped
public class Cookies {

  private final boolean secure;

  @Inject
  Cookies(@ConfigProperty(name = "maalem.base-url") String baseUrl) {
    this.secure = baseUrl.startsWith("https:");
  }

  public String sessionName() {
    return name("session");
  }

  public String basketName() {
    return name("basket");
  }

  public String languageName() {
    return name("language");
  }

  /** Holds the token of one order of somebody without an account. */
  public String orderName(UUID order) {
    return name("order-" + order);
  }

  public NewCookie make(String name, String value, Duration life) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge((int) life.toSeconds())
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  public NewCookie drop(String name) {
    return make(name, "", Duration.ZERO);
  }

  private String name(String plain) {
    return secure ? "__Host-" + plain : "maalem-" + plain;
  }
}
