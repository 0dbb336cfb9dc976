package ma.maalem.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Territory;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.checkout.ReadSellerOrders;
import ma.maalem.orders.checkout.SellerOrderRow;
import ma.maalem.orders.checkout.SellerOrderStatus;
import ma.maalem.orders.checkout.SellerOrderView;
import ma.maalem.orders.refund.CancelSellerOrder;
import ma.maalem.orders.shipping.ConfirmSellerOrder;
import ma.maalem.orders.shipping.ExportDraft;
import ma.maalem.orders.shipping.PrepareExport;
import ma.maalem.orders.shipping.ReadShipments;
import ma.maalem.orders.shipping.ShipAbroadCommand;
import ma.maalem.orders.shipping.ShipSellerOrder;
import ma.maalem.orders.shipping.ShipmentView;
import ma.maalem.web.checkout.Countries;
import ma.maalem.web.page.Form;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import ma.maalem.web.problem.Problems;
import org.jspecify.annotations.Nullable;

/** What a seller has sold and has to do. */
@Path("{lang: fr|ar|en}/seller/orders")
@RequestScoped
public class SellerOrderPages {

  private static final int PAGE = 25;

  private final ReadSellerOrders readSellerOrders;
  private final ConfirmSellerOrder confirmSellerOrder;
  private final ShipSellerOrder shipSellerOrder;
  private final CancelSellerOrder cancelSellerOrder;
  private final PrepareExport prepareExport;
  private final ReadShipments readShipments;
  private final Visit visit;

  @Inject
  SellerOrderPages(
      ReadSellerOrders readSellerOrders,
      ConfirmSellerOrder confirmSellerOrder,
      ShipSellerOrder shipSellerOrder,
      CancelSellerOrder cancelSellerOrder,
      PrepareExport prepareExport,
      ReadShipments readShipments,
      Visit visit) {
    this.readSellerOrders = readSellerOrders;
    this.confirmSellerOrder = confirmSellerOrder;
    this.shipSellerOrder = shipSellerOrder;
    this.cancelSellerOrder = cancelSellerOrder;
    this.prepareExport = prepareExport;
    this.readShipments = readShipments;
    this.visit = visit;
  }

  /**
   * @param chosen only orders in that state
   * @param next address of the following page, blank on the last
   */
  public record SellerOrdersPage(
      List<SellerOrderRow> orders,
      List<SellerOrderStatus> statuses,
      Optional<SellerOrderStatus> chosen,
      Map<String, String> countries,
      String next) {}

  @GET
  public View list(
      @QueryParam("status") @Nullable String status,
      @QueryParam("cursor") @Nullable String cursor) {
    Optional<SellerOrderStatus> chosen =
        Arrays.stream(SellerOrderStatus.values()).filter(s -> s.name().equals(status)).findFirst();
    Page<SellerOrderRow> page =
        readSellerOrders.page(artisan(), chosen, Optional.ofNullable(cursor), PAGE);
    String filter = chosen.map(s -> "status=" + s + "&").orElse("");
    return View.of(
        "seller-orders/list",
        new SellerOrdersPage(
            page.items(),
            Arrays.stream(SellerOrderStatus.values())
                .filter(s -> s != SellerOrderStatus.AWAITING_PAYMENT)
                .toList(),
            chosen,
            Countries.in(visit.language()),
            page.next()
                .map(c -> visit.to("/seller/orders?" + filter + "cursor=" + c).toString())
                .orElse("")));
  }

  @GET
  @Path("{id}")
  public View show(@PathParam("id") String id) {
    return View.of("seller-orders/page", page(id(id), null));
  }

  @POST
  @Path("{id}/confirm")
  public Response confirm(@PathParam("id") String id) {
    return step(id, Form.empty(), () -> confirmSellerOrder.confirm(artisan(), id(id)));
  }

  @POST
  @Path("{id}/ship-home")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response shipAtHome(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    Form form = Form.sent(sent);
    return step(
        id,
        form,
        () ->
            shipSellerOrder.shipAtHome(
                artisan(), id(id), form.get("carrier"), form.get("trackingNumber")));
  }

  @POST
  @Path("{id}/ship-abroad")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response shipAbroad(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    Form form = Form.sent(sent);
    return step(id, form, () -> shipSellerOrder.shipAbroad(artisan(), id(id), command(form)));
  }

  @POST
  @Path("{id}/cancel")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response cancel(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    Form form = Form.sent(sent);
    return step(id, form, () -> cancelSellerOrder.cancel(artisan(), id(id), form.get("reason")));
  }

  private Response step(String id, Form form, Runnable step) {
    try {
      step.run();
      return Response.seeOther(visit.to("/seller/orders/" + id(id))).build();
    } catch (ProblemException refusal) {
      return View.of("seller-orders/page", page(id(id), form.refused(refusal)))
          .status(Problems.status(refusal.type().kind()));
    }
  }

  private SellerOrderPage page(UUID id, @Nullable Form sent) {
    SellerOrderView order = readSellerOrders.read(artisan(), id);
    Optional<ShipmentView> shipment = readShipments.ofSellerOrder(artisan(), id);
    Optional<ExportDraft> draft =
        order.part().status() == SellerOrderStatus.CONFIRMED && !order.address().inMorocco()
            ? Optional.of(prepareExport.prepare(artisan(), id))
            : Optional.empty();
    return new SellerOrderPage(
        order,
        shipment,
        draft,
        Countries.name(order.address().country(), visit.language()),
        order
            .address()
            .province()
            .flatMap(Territory::province)
            .map(province -> visit.texts().of(province.name()))
            .orElse(""),
        sent == null ? offered(draft) : sent);
  }

  private static Form offered(Optional<ExportDraft> draft) {
    Map<String, String> values = new LinkedHashMap<>();
    draft.ifPresent(
        d -> {
          d.terms().stream().findFirst().ifPresent(term -> values.put("incoterm", term.name()));
          values.put("packaging", "CARTON");
          values.put("grossGrams", Integer.toString(d.grossGrams()));
          values.put("lengthCm", Integer.toString(d.lengthCm()));
          values.put("widthCm", Integer.toString(d.widthCm()));
          values.put("heightCm", Integer.toString(d.heightCm()));
        });
    return Form.filled(values);
  }

  private static ShipAbroadCommand command(Form form) {
    return new ShipAbroadCommand(
        Ids.parse(form.get("exporter")).orElse(null),
        form.get("incoterm"),
        form.get("packaging"),
        number(form, "grossGrams"),
        number(form, "lengthCm"),
        number(form, "widthCm"),
        number(form, "heightCm"),
        form.has("fragile"),
        form.get("ispm15"),
        form.get("material"));
  }

  private static @Nullable Integer number(Form form, String name) {
    return form.number(name)
        .filter(n -> n >= 0 && n <= 10_000_000)
        .map(Long::intValue)
        .orElse(null);
  }

  private Actor.Artisan artisan() {
    return visit.actor(Actor.Artisan.class);
  }

  private static UUID id(String id) {
    return Ids.parse(id).orElseThrow(() -> OrderProblem.UNKNOWN_ORDER.refusal(id));
  }
}
