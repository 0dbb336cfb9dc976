package ma.maalem.web.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.ProblemException;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.basket.AcknowledgeNotices;
import ma.maalem.orders.basket.AddToBasket;
import ma.maalem.orders.basket.BasketView;
import ma.maalem.orders.basket.ChangeLine;
import ma.maalem.orders.basket.OpenBasket;
import ma.maalem.orders.basket.ReadBasket;
import ma.maalem.orders.basket.RemoveLine;
import ma.maalem.web.page.Form;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import ma.maalem.web.problem.Problems;
import ma.maalem.web.security.Cookies;

/** The basket, whose id the visitor's cookie holds. */
@Path("{lang: fr|ar|en}/basket")
@RequestScoped
public class BasketPages {

  private static final Duration COOKIE_LIFE = Duration.ofDays(60);

  private final OpenBasket openBasket;
  private final ReadBasket readBasket;
  private final AddToBasket addToBasket;
  private final ChangeLine changeLine;
  private final RemoveLine removeLine;
  private final AcknowledgeNotices acknowledgeNotices;
  private final Cookies cookies;
  private final Visit visit;

  @Inject
  BasketPages(
      OpenBasket openBasket,
      ReadBasket readBasket,
      AddToBasket addToBasket,
      ChangeLine changeLine,
      RemoveLine removeLine,
      AcknowledgeNotices acknowledgeNotices,
      Cookies cookies,
      Visit visit) {
    this.openBasket = openBasket;
    this.readBasket = readBasket;
    this.addToBasket = addToBasket;
    this.changeLine = changeLine;
    this.removeLine = removeLine;
    this.acknowledgeNotices = acknowledgeNotices;
    this.cookies = cookies;
    this.visit = visit;
  }

  @GET
  public View show() {
    return View.of("basket/page", new BasketPage(shown(), Form.empty()));
  }

  /** Puts pieces in; the first ones open a basket. */
  @POST
  @Path("lines")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> sent) {
    Form form = Form.sent(sent);
    UUID basket = shown().map(BasketView::id).orElseGet(() -> openBasket.open().id());
    try {
      addToBasket.add(basket, listing(form.get("listing")), quantity(form));
      return Response.seeOther(visit.to("/basket")).cookie(cookie(basket)).build();
    } catch (ProblemException refusal) {
      return refused(form, refusal);
    }
  }

  @POST
  @Path("lines/{listing}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @PathParam("listing") String listing, MultivaluedMap<String, String> sent) {
    Form form = Form.sent(sent);
    try {
      if (form.get("then").equals("remove")) {
        removeLine.remove(own(), listing(listing));
      } else {
        changeLine.change(own(), listing(listing), quantity(form));
      }
      return Response.seeOther(visit.to("/basket")).build();
    } catch (ProblemException refusal) {
      return refused(form, refusal);
    }
  }

  @POST
  @Path("notices")
  public Response acknowledge() {
    acknowledgeNotices.acknowledge(own());
    return Response.seeOther(visit.to("/basket")).build();
  }

  private Response refused(Form form, ProblemException refusal) {
    return View.of("basket/page", new BasketPage(shown(), form.refused(refusal)))
        .status(Problems.status(refusal.type().kind()));
  }

  private Optional<BasketView> shown() {
    return visit.basket().flatMap(Ids::parse).flatMap(this::read);
  }

  private Optional<BasketView> read(UUID id) {
    try {
      return Optional.of(readBasket.read(id));
    } catch (ProblemException refusal) {
      if (refusal.type() == OrderProblem.UNKNOWN_BASKET) {
        return Optional.empty(); // forgotten meanwhile
      }
      throw refusal;
    }
  }

  private UUID own() {
    return visit
        .basket()
        .flatMap(Ids::parse)
        .orElseThrow(() -> OrderProblem.UNKNOWN_BASKET.refusal(""));
  }

  private NewCookie cookie(UUID basket) {
    return cookies.make(cookies.basketName(), basket.toString(), COOKIE_LIFE);
  }

  private static int quantity(Form form) {
    return form.number("quantity").map(n -> (int) Math.max(-1, Math.min(n, 10_000))).orElse(-1);
  }

  private static UUID listing(String id) {
    return Ids.parse(id).orElseThrow(() -> CatalogProblem.UNKNOWN_LISTING.refusal(id));
  }
}
