package ma.maalem.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.platform.identity.IdentityProblem;
import ma.maalem.platform.identity.SignedIn;
import ma.maalem.web.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** What we know of the request being answered: who, in which language, from which page. */
@RequestScoped
public class Visit {

  private Language language = Language.FR;
  private @Nullable SignedIn signedIn;
  private @Nullable String sessionToken;
  private @Nullable String basket;
  private String path = "/";
  private String query = "";
  private String nonce = "";
  private boolean htmx;
  private boolean takesCard;

  /** Called once by the filter that begins every request. */
  public void begin(UriInfo uri, Language language, boolean htmx, String nonce) {
    this.language = language;
    this.path = "/" + uri.getPath(false).replaceFirst("^/+", "");
    String rawQuery = uri.getRequestUri().getRawQuery();
    this.query = rawQuery == null ? "" : rawQuery;
    this.htmx = htmx;
    this.nonce = nonce;
  }

  public void signedIn(SignedIn who, String token) {
    this.signedIn = who;
    this.sessionToken = token;
  }

  public void basket(String id) {
    this.basket = id;
  }

  public Language language() {
    return language;
  }

  public Texts texts() {
    return Texts.in(language);
  }

  public Optional<SignedIn> signedIn() {
    return Optional.ofNullable(signedIn);
  }

  public Optional<String> sessionToken() {
    return Optional.ofNullable(sessionToken);
  }

  /** The basket whose id the browser's cookie holds. */
  public Optional<String> basket() {
    return Optional.ofNullable(basket);
  }

  public Actor actor() {
    return signedIn == null ? new Actor.Guest() : signedIn.actor();
  }

  /**
   * The actor in the role that a page or a resource is for.
   *
   * @throws ma.maalem.kernel.ProblemException SIGN_IN_REQUIRED or ROLE_REQUIRED
   */
  public <A extends Actor> A actor(Class<A> role) {
    if (signedIn == null) {
      throw IdentityProblem.SIGN_IN_REQUIRED.refusal();
    }
    if (!role.isInstance(signedIn.actor())) {
      throw IdentityProblem.ROLE_REQUIRED.refusal();
    }
    return role.cast(signedIn.actor());
  }

  /** The path that was asked for, beginning with a slash. */
  public String path() {
    return path;
  }

  /** The path with its query. */
  public String address() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** A path of ours in the visit's language: {@code to("/basket")} is {@code /fr/basket}. */
  public URI to(String pathInLanguage) {
    return URI.create("/" + language.tag() + pathInLanguage);
  }

  public boolean htmx() {
    return htmx;
  }

  public boolean isApi() {
    return path.startsWith("/api/");
  }

  /** The nonce of this answer's Content-Security-Policy. */
  public String nonce() {
    return nonce;
  }

  /** Lets the payment service's script run on this one page. */
  public void takeCard() {
    takesCard = true;
  }

  public boolean takesCard() {
    return takesCard;
  }
}
