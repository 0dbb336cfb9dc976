package ma.maalem.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Money;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.basket.AcknowledgeNotices;
import ma.maalem.orders.basket.AddToBasket;
import ma.maalem.orders.basket.BasketNotice;
import ma.maalem.orders.basket.BasketView;
import ma.maalem.orders.basket.ChangeLine;
import ma.maalem.orders.basket.OpenBasket;
import ma.maalem.orders.basket.ReadBasket;
import ma.maalem.orders.basket.RemoveLine;
import ma.maalem.web.i18n.Texts;
import ma.maalem.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** Baskets: who knows the id of one holds it. */
@Path("api/v1/baskets")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BasketsResource {

  private final OpenBasket openBasket;
  private final ReadBasket readBasket;
  private final AddToBasket addToBasket;
  private final ChangeLine changeLine;
  private final RemoveLine removeLine;
  private final AcknowledgeNotices acknowledgeNotices;
  private final Visit visit;

  @Inject
  BasketsResource(
      OpenBasket openBasket,
      ReadBasket readBasket,
      AddToBasket addToBasket,
      ChangeLine changeLine,
      RemoveLine removeLine,
      AcknowledgeNotices acknowledgeNotices,
      Visit visit) {
    this.openBasket = openBasket;
    this.readBasket = readBasket;
    this.addToBasket = addToBasket;
    this.changeLine = changeLine;
    this.removeLine = removeLine;
    this.acknowledgeNotices = acknowledgeNotices;
    this.visit = visit;
  }

  /** So many pieces of a listing. */
  public record NewLine(@Nullable UUID listing, @Nullable Integer quantity) {}

  /** How many pieces are wanted now. */
  public record Quantity(@Nullable Integer quantity) {}

  /** A shop. */
  public record Seller(UUID id, String name, Optional<Money> total) {}

  /**
   * @param available how many one order may take at most
   * @param image address of a picture
   */
  public record Line(
      UUID listing,
      String slug,
      String sku,
      String title,
      UUID seller,
      int quantity,
      int available,
      Money price,
      Money total,
      boolean madeToOrder,
      Optional<String> image) {}

  /** What happened to a line meanwhile. */
  public record Notice(BasketNotice.Code code, UUID listing, String title, int quantity) {}

  /** A basket as it can be bought now; postage depends on where it goes. */
  public record Basket(
      UUID id, List<Line> lines, List<Seller> sellers, List<Notice> notices, Money total) {

    static Basket of(BasketView view, Texts texts) {
      return new Basket(
          view.id(),
          view.lines().stream().map(line -> line(line, texts)).toList(),
          view.sellers().stream()
              .map(s -> new Seller(s.id(), texts.of(s.name()), Optional.of(s.total())))
              .toList(),
          view.notices().stream()
              .map(n -> new Notice(n.code(), n.listing(), texts.of(n.title()), n.quantity()))
              .toList(),
          view.total());
    }

    private static Line line(BasketView.Line line, Texts texts) {
      return new Line(
          line.listing(),
          line.slug(),
          line.sku(),
          texts.of(line.title()),
          line.seller(),
          line.quantity(),
          line.available(),
          line.price(),
          line.total(),
          line.madeToOrder(),
          line.picture().map(picture -> "/media/" + picture + "/400"));
    }
  }

  @POST
  public Response open() {
    Basket basket = shown(openBasket.open());
    return Response.created(URI.create("/api/v1/baskets/" + basket.id())).entity(basket).build();
  }

  @GET
  @Path("{id}")
  public Basket get(@PathParam("id") String id) {
    return shown(readBasket.read(id(id)));
  }

  @POST
  @Path("{id}/lines")
  @Consumes(MediaType.APPLICATION_JSON)
  public Basket add(@PathParam("id") String id, NewLine line) {
    new Checks()
        .required("/listing", line.listing())
        .required("/quantity", line.quantity())
        .orRefuse(OrderProblem.INVALID_LINE);
    UUID listing = Objects.requireNonNull(line.listing());
    return shown(addToBasket.add(id(id), listing, number(line.quantity())));
  }

  @PUT
  @Path("{id}/lines/{listing}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Basket change(
      @PathParam("id") String id, @PathParam("listing") String listing, Quantity wanted) {
    new Checks().required("/quantity", wanted.quantity()).orRefuse(OrderProblem.INVALID_LINE);
    return shown(changeLine.change(id(id), listing(listing), number(wanted.quantity())));
  }

  @DELETE
  @Path("{id}/lines/{listing}")
  public Basket remove(@PathParam("id") String id, @PathParam("listing") String listing) {
    return shown(removeLine.remove(id(id), listing(listing)));
  }

  @DELETE
  @Path("{id}/notices")
  public Basket acknowledge(@PathParam("id") String id) {
    return shown(acknowledgeNotices.acknowledge(id(id)));
  }

  private Basket shown(BasketView view) {
    return Basket.of(view, visit.texts());
  }

  private static int number(@Nullable Integer quantity) {
    return quantity == null ? 0 : quantity;
  }

  private static UUID id(String id) {
    return Ids.parse(id).orElseThrow(() -> OrderProblem.UNKNOWN_BASKET.refusal(id));
  }

  private static UUID listing(String id) {
    return Ids.parse(id).orElseThrow(() -> CatalogProblem.UNKNOWN_LISTING.refusal(id));
  }
}
