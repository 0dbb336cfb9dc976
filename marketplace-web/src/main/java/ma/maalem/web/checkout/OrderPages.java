package ma.maalem.web.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.Sellers;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;
import ma.maalem.kernel.Territory;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.checkout.OrderRow;
import ma.maalem.orders.checkout.OrderStatus;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.PaymentRequests;
import ma.maalem.orders.checkout.ReadOrder;
import ma.maalem.orders.checkout.ReadOrders;
import ma.maalem.orders.payment.CancelUnpaidOrder;
import ma.maalem.orders.payment.RefreshPayment;
import ma.maalem.orders.refund.ReadRefunds;
import ma.maalem.orders.shipping.ReadShipments;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** An order, from paying it to having it. */
@Path("{lang: fr|ar|en}/orders")
@RequestScoped
public class OrderPages {

  private static final int PAGE = 20;

  private final ReadOrder readOrder;
  private final ReadOrders readOrders;
  private final PaymentRequests payments;
  private final RefreshPayment refreshPayment;
  private final CancelUnpaidOrder cancelUnpaidOrder;
  private final ReadShipments readShipments;
  private final ReadRefunds readRefunds;
  private final Sellers sellers;
  private final OrderKeys keys;
  private final Visit visit;
  private final String publishableKey;
  private final String scriptUrl;
  private final String baseUrl;

  @Inject
  OrderPages(
      ReadOrder readOrder,
      ReadOrders readOrders,
      PaymentRequests payments,
      RefreshPayment refreshPayment,
      CancelUnpaidOrder cancelUnpaidOrder,
      ReadShipments readShipments,
      ReadRefunds readRefunds,
      Sellers sellers,
      OrderKeys keys,
      Visit visit,
      @ConfigProperty(name = "maalem.stripe.publishable-key") String publishableKey,
      @ConfigProperty(name = "maalem.stripe.script-url") String scriptUrl,
      @ConfigProperty(name = "maalem.base-url") String baseUrl) {
    this.readOrder = readOrder;
    this.readOrders = readOrders;
    this.payments = payments;
    this.refreshPayment = refreshPayment;
    this.cancelUnpaidOrder = cancelUnpaidOrder;
    this.readShipments = readShipments;
    this.readRefunds = readRefunds;
    this.sellers = sellers;
    this.keys = keys;
    this.visit = visit;
    this.publishableKey = publishableKey;
    this.scriptUrl = scriptUrl;
    this.baseUrl = baseUrl;
  }

  /** The orders of whoever is signed in. */
  public record OrdersPage(Page<OrderRow> orders, String next) {}

  @GET
  public View list(@QueryParam("cursor") @Nullable String cursor) {
    Page<OrderRow> orders =
        readOrders.own(visit.actor(Actor.class), Optional.ofNullable(cursor), PAGE);
    return View.of(
        "orders/list",
        new OrdersPage(
            orders, orders.next().map(c -> visit.to("/orders?cursor=" + c).toString()).orElse("")));
  }

  /** A link from a mail shows the token once; the cookie keeps it out of later addresses. */
  @GET
  @Path("{id}")
  public Response show(@PathParam("id") String id, @QueryParam("token") @Nullable String shown) {
    if (shown != null) {
      UUID order = readOrder.read(visit.actor(), Optional.of(shown), id(id)).id();
      return Response.seeOther(visit.to("/orders/" + order))
          .cookie(keys.cookie(order, shown))
          .build();
    }
    return Response.ok(View.of("orders/page", page(order(id)))).build();
  }

  @GET
  @Path("{id}/pay")
  public Response pay(@PathParam("id") String id) {
    OrderView order = order(id);
    if (order.status() != OrderStatus.AWAITING_PAYMENT) {
      return Response.seeOther(visit.to("/orders/" + order.id())).build();
    }
    visit.takeCard();
    return Response.ok(
            View.of(
                "orders/pay",
                new PayPage(
                    order,
                    payments.of(order.id()),
                    publishableKey,
                    scriptUrl,
                    baseUrl + visit.to("/orders/" + order.id() + "/paid"))))
        .build();
  }

  /** Back from the card or from the bank: the payment service is asked at once. */
  @GET
  @Path("{id}/paid")
  public Response paid(@PathParam("id") String id) {
    OrderView order = order(id);
    if (order.status() == OrderStatus.AWAITING_PAYMENT) {
      refreshPayment.refresh(order.id());
    }
    return Response.seeOther(visit.to("/orders/" + order.id())).build();
  }

  @POST
  @Path("{id}/cancel")
  public Response cancel(@PathParam("id") String id) {
    cancelUnpaidOrder.cancel(visit.actor(), keys.token(id(id)), id(id));
    return Response.seeOther(visit.to("/orders/" + id(id))).build();
  }

  private OrderPage page(OrderView order) {
    Optional<String> token = keys.token(order.id());
    return new OrderPage(
        order,
        payments.of(order.id()),
        sellers.find(order.parts().stream().map(OrderView.Part::seller).toList()),
        readShipments.ofOrder(visit.actor(), token, order.id()),
        readRefunds.ofOrder(visit.actor(), token, order.id()),
        Countries.name(order.address().country(), visit.language()),
        order
            .address()
            .province()
            .flatMap(Territory::province)
            .map(province -> visit.texts().of(province.name()))
            .orElse(""));
  }

  private OrderView order(String id) {
    UUID order = id(id);
    return readOrder.read(visit.actor(), keys.token(order), order);
  }

  private static UUID id(String id) {
    return Ids.parse(id).orElseThrow(() -> OrderProblem.UNKNOWN_ORDER.refusal(id));
  }
}
