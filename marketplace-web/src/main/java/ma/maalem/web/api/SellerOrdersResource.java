package ma.maalem.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.checkout.ReadSellerOrders;
import ma.maalem.orders.checkout.SellerOrderRow;
import ma.maalem.orders.checkout.SellerOrderView;
import ma.maalem.orders.refund.CancelSellerOrder;
import ma.maalem.orders.shipping.ConfirmSellerOrder;
import ma.maalem.orders.shipping.ReadShipments;
import ma.maalem.orders.shipping.ShipAbroadCommand;
import ma.maalem.orders.shipping.ShipSellerOrder;
import ma.maalem.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** What a seller has sold, and what they do with it. */
@Path("api/v1/seller/orders")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SellerOrdersResource {

  private static final int LARGEST_PAGE = 100;

  private final ReadSellerOrders readSellerOrders;
  private final ConfirmSellerOrder confirmSellerOrder;
  private final ShipSellerOrder shipSellerOrder;
  private final CancelSellerOrder cancelSellerOrder;
  private final ReadShipments readShipments;
  private final Visit visit;

  @Inject
  SellerOrdersResource(
      ReadSellerOrders readSellerOrders,
      ConfirmSellerOrder confirmSellerOrder,
      ShipSellerOrder shipSellerOrder,
      CancelSellerOrder cancelSellerOrder,
      ReadShipments readShipments,
      Visit visit) {
    this.readSellerOrders = readSellerOrders;
    this.confirmSellerOrder = confirmSellerOrder;
    this.shipSellerOrder = shipSellerOrder;
    this.cancelSellerOrder = cancelSellerOrder;
    this.readShipments = readShipments;
    this.visit = visit;
  }

  /** A parcel that stays in the country. */
  public record HomeShipment(@Nullable String carrier, @Nullable String trackingNumber) {}

  /** Why a part is called off. */
  public record Cancellation(@Nullable String reason) {}

  @GET
  public Page<SellerOrderRow> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("size") @DefaultValue("20") int size) {
    return readSellerOrders.page(
        artisan(),
        Optional.empty(),
        Optional.ofNullable(cursor),
        Math.max(1, Math.min(size, LARGEST_PAGE)));
  }

  @GET
  @Path("{id}")
  public SellerOrderView get(@PathParam("id") String id) {
    return readSellerOrders.read(artisan(), id(id));
  }

  @POST
  @Path("{id}/confirm")
  public SellerOrderView confirm(@PathParam("id") String id) {
    confirmSellerOrder.confirm(artisan(), id(id));
    return get(id);
  }

  @POST
  @Path("{id}/shipment/home")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response shipAtHome(@PathParam("id") String id, HomeShipment shipment) {
    return shipped(
        shipSellerOrder.shipAtHome(
            artisan(), id(id), shipment.carrier(), shipment.trackingNumber()));
  }

  @POST
  @Path("{id}/shipment/abroad")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response shipAbroad(@PathParam("id") String id, ShipAbroadCommand shipment) {
    return shipped(shipSellerOrder.shipAbroad(artisan(), id(id), shipment));
  }

  @POST
  @Path("{id}/cancel")
  @Consumes(MediaType.APPLICATION_JSON)
  public SellerOrderView cancel(@PathParam("id") String id, Cancellation cancellation) {
    cancelSellerOrder.cancel(artisan(), id(id), cancellation.reason());
    return get(id);
  }

  private Response shipped(UUID shipment) {
    return Response.created(URI.create("/api/v1/shipments/" + shipment))
        .entity(ShipmentJson.of(readShipments.read(artisan(), shipment), visit.texts()))
        .build();
  }

  private Actor.Artisan artisan() {
    return visit.actor(Actor.Artisan.class);
  }

  private static UUID id(String id) {
    return Ids.parse(id).orElseThrow(() -> OrderProblem.UNKNOWN_ORDER.refusal(id));
  }
}
