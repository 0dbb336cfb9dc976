package ma.maalem.web.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.web.security.Cookies;

/** The tokens of orders that a visitor without an account has placed, in their cookies. */
@RequestScoped
public class OrderKeys {

  private static final Duration COOKIE_LIFE = Duration.ofDays(14);

  private final Cookies cookies;
  @Context private HttpHeaders headers;

  @Inject
  OrderKeys(Cookies cookies) {
    this.cookies = cookies;
  }

  /** The token of that order, if this visitor has it. */
  Optional<String> token(UUID order) {
    return Optional.ofNullable(headers.getCookies().get(cookies.orderName(order)))
        .map(Cookie::getValue);
  }

  NewCookie cookie(UUID order, String token) {
    return cookies.make(cookies.orderName(order), token, COOKIE_LIFE);
  }
}
