package ma.maalem.web.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.ProblemException;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.checkout.OrderQuote;
import ma.maalem.orders.checkout.PlaceOrder;
import ma.maalem.orders.checkout.PlaceOrderCommand;
import ma.maalem.orders.checkout.PlacedOrder;
import ma.maalem.orders.checkout.QuoteOrder;
import ma.maalem.web.page.Form;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import ma.maalem.web.problem.Problems;

/** Where it goes and how it is paid; then the basket becomes an order. */
@Path("{lang: fr|ar|en}/checkout")
@RequestScoped
public class CheckoutPages {

  private static final String MOROCCO = "MA";

  private final QuoteOrder quoteOrder;
  private final PlaceOrder placeOrder;
  private final OrderKeys keys;
  private final Visit visit;

  @Inject
  CheckoutPages(QuoteOrder quoteOrder, PlaceOrder placeOrder, OrderKeys keys, Visit visit) {
    this.quoteOrder = quoteOrder;
    this.placeOrder = placeOrder;
    this.keys = keys;
    this.visit = visit;
  }

  @GET
  public Response show() {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("key", UUID.randomUUID().toString());
    known.put("address/country", MOROCCO);
    known.put("payment", "card");
    visit
        .signedIn()
        .ifPresent(
            who -> {
              known.put("email", who.email());
              known.put("address/name", who.displayName());
            });
    return page("checkout/page", Form.filled(known), 200);
  }

  /** Only the sums, for another country. */
  @GET
  @Path("summary")
  public Response summary(@Context UriInfo uri) {
    return page("checkout/summary", Form.sent(uri.getQueryParameters()), 200);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response place(MultivaluedMap<String, String> sent) {
    Form form = Form.sent(sent);
    if (form.get("then").equals("quote")) {
      return page("checkout/page", form, 200);
    }
    try {
      PlacedOrder placed = placeOrder.place(visit.actor(), form.get("key"), command(form));
      String path = "/orders/" + placed.id();
      return Response.seeOther(visit.to(form.get("payment").equals("card") ? path + "/pay" : path))
          .cookie(keys.cookie(placed.id(), placed.accessToken()))
          .build();
    } catch (ProblemException refusal) {
      return page("checkout/page", form.refused(refusal), Problems.status(refusal.type().kind()));
    }
  }

  /** A basket that cannot be ordered shows why on its own page. */
  private Response page(String template, Form form, int status) {
    Optional<OrderQuote> quote = basket().flatMap(basket -> quote(basket, form));
    if (quote.isEmpty() || quote.get().basket().lines().isEmpty()) {
      return Response.seeOther(visit.to("/basket")).build();
    }
    return View.of(
            template,
            new CheckoutPage(
                quote.get(),
                form,
                Countries.in(visit.language()),
                Countries.provinces(visit.language())))
        .status(status);
  }

  private Optional<OrderQuote> quote(UUID basket, Form form) {
    try {
      return Optional.of(quoteOrder.quote(basket, form.get("address/country")));
    } catch (ProblemException refusal) {
      if (refusal.type() == OrderProblem.UNKNOWN_BASKET) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  private Optional<UUID> basket() {
    return visit.basket().flatMap(Ids::parse);
  }

  private PlaceOrderCommand command(Form form) {
    return new PlaceOrderCommand(
        visit.basket().orElse(""),
        form.get("email"),
        form.get("phone"),
        new PlaceOrderCommand.Address(
            form.get("address/name"),
            form.get("address/line1"),
            form.get("address/line2"),
            form.get("address/city"),
            form.get("address/postcode"),
            form.get("address/province"),
            form.get("address/country")),
        form.get("payment"),
        visit.language().tag(),
        form.get("expectedTotal"));
  }
}
