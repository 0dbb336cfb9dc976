package ma.maalem.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import ma.maalem.catalog.Sellers;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.checkout.OrderRow;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.PaymentRequests;
import ma.maalem.orders.checkout.PlaceOrder;
import ma.maalem.orders.checkout.PlaceOrderCommand;
import ma.maalem.orders.checkout.PlacedOrder;
import ma.maalem.orders.checkout.ReadOrder;
import ma.maalem.orders.checkout.ReadOrders;
import ma.maalem.orders.payment.CancelUnpaidOrder;
import ma.maalem.orders.payment.RefreshPayment;
import ma.maalem.orders.shipping.ReadShipments;
import ma.maalem.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** Orders, for their buyers: with a bearer token, or with the order's own in Order-Token. */
@Path("api/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrdersResource {

  private static final String TOKEN = "Order-Token";
  private static final int LARGEST_PAGE = 100;

  private final PlaceOrder placeOrder;
  private final ReadOrder readOrder;
  private final ReadOrders readOrders;
  private final CancelUnpaidOrder cancelUnpaidOrder;
  private final RefreshPayment refreshPayment;
  private final PaymentRequests payments;
  private final ReadShipments readShipments;
  private final Sellers sellers;
  private final Visit visit;

  @Inject
  OrdersResource(
      PlaceOrder placeOrder,
      ReadOrder readOrder,
      ReadOrders readOrders,
      CancelUnpaidOrder cancelUnpaidOrder,
      RefreshPayment refreshPayment,
      PaymentRequests payments,
      ReadShipments readShipments,
      Sellers sellers,
      Visit visit) {
    this.placeOrder = placeOrder;
    this.readOrder = readOrder;
    this.readOrders = readOrders;
    this.cancelUnpaidOrder = cancelUnpaidOrder;
    this.refreshPayment = refreshPayment;
    this.payments = payments;
    this.readShipments = readShipments;
    this.sellers = sellers;
    this.visit = visit;
  }

  /** Turns a basket into an order. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response place(
      @HeaderParam("Idempotency-Key") @Nullable String key, PlaceOrderCommand order) {
    PlacedOrder placed = placeOrder.place(visit.actor(), key, order);
    Optional<String> token = Optional.of(placed.accessToken());
    return Response.created(URI.create("/api/v1/orders/" + placed.id()))
        .header("Cache-Control", "no-store")
        .header("Idempotent-Replayed", placed.repeated() ? "true" : null)
        .entity(json(readOrder.read(visit.actor(), token, placed.id()), token, token))
        .build();
  }

  /** The orders of whoever is signed in, the newest first. */
  @GET
  public Page<OrderRow> own(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("size") @DefaultValue("20") int size) {
    return readOrders.own(
        visit.actor(Actor.class),
        Optional.ofNullable(cursor),
        Math.max(1, Math.min(size, LARGEST_PAGE)));
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") String id, @HeaderParam(TOKEN) @Nullable String orderToken) {
    Optional<String> token = Optional.ofNullable(orderToken);
    OrderView order = readOrder.read(visit.actor(), token, id(id));
    return Response.ok(json(order, token, Optional.empty()))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Asks the payment service how the payment stands, instead of waiting for its word. */
  @POST
  @Path("{id}/payment/refresh")
  public Response refresh(
      @PathParam("id") String id, @HeaderParam(TOKEN) @Nullable String orderToken) {
    readOrder.read(visit.actor(), Optional.ofNullable(orderToken), id(id));
    refreshPayment.refresh(id(id));
    return get(id, orderToken);
  }

  /** Gives up an order that has not been paid. */
  @POST
  @Path("{id}/cancel")
  public Response cancel(
      @PathParam("id") String id, @HeaderParam(TOKEN) @Nullable String orderToken) {
    cancelUnpaidOrder.cancel(visit.actor(), Optional.ofNullable(orderToken), id(id));
    return get(id, orderToken);
  }

  private OrderJson json(OrderView order, Optional<String> token, Optional<String> told) {
    return OrderJson.of(
        order,
        told,
        payments.of(order.id()),
        sellers.find(order.parts().stream().map(OrderView.Part::seller).toList()),
        readShipments.ofOrder(visit.actor(), token, order.id()),
        visit.texts());
  }

  private static UUID id(String id) {
    return Ids.parse(id).orElseThrow(() -> OrderProblem.UNKNOWN_ORDER.refusal(id));
  }
}
