package ma.maalem.web.operator;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.maalem.catalog.Sellers;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;
import ma.maalem.kernel.ProblemException;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.checkout.OrderRow;
import ma.maalem.orders.checkout.OrderStatus;
import ma.maalem.orders.checkout.OrderView;
import ma.maalem.orders.checkout.PaymentRequests;
import ma.maalem.orders.checkout.ReadOrder;
import ma.maalem.orders.checkout.ReadOrders;
import ma.maalem.orders.ledger.LedgerAccount;
import ma.maalem.orders.ledger.ReadLedger;
import ma.maalem.orders.payment.CancelUnpaidOrder;
import ma.maalem.orders.payment.NotificationRow;
import ma.maalem.orders.payment.PaymentRow;
import ma.maalem.orders.payment.PaymentStatus;
import ma.maalem.orders.payment.WatchPayments;
import ma.maalem.orders.refund.CancelSellerOrder;
import ma.maalem.orders.refund.ReadRefunds;
import ma.maalem.orders.refund.RefundSellerOrder;
import ma.maalem.orders.shipping.ReadShipments;
import ma.maalem.platform.audit.AuditEntry;
import ma.maalem.platform.audit.ReadAudit;
import ma.maalem.platform.mail.FailedMail;
import ma.maalem.platform.mail.WatchMail;
import ma.maalem.platform.outbox.FailedDelivery;
import ma.maalem.platform.outbox.WatchDeliveries;
import ma.maalem.web.page.Form;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import ma.maalem.web.problem.Problems;
import org.jspecify.annotations.Nullable;

/** What those who run the marketplace see and may put right. */
@Path("{lang: fr|ar|en}/operator")
@RequestScoped
public class OperatorPages {

  private static final int PAGE = 30;
  private static final int MOST_FAILURES = 100;

  private final ReadOrders readOrders;
  private final ReadOrder readOrder;
  private final PaymentRequests payments;
  private final WatchPayments watchPayments;
  private final ReadLedger readLedger;
  private final ReadRefunds readRefunds;
  private final ReadShipments readShipments;
  private final RefundSellerOrder refundSellerOrder;
  private final CancelSellerOrder cancelSellerOrder;
  private final CancelUnpaidOrder cancelUnpaidOrder;
  private final WatchDeliveries watchDeliveries;
  private final WatchMail watchMail;
  private final ReadAudit readAudit;
  private final Sellers sellers;
  private final Visit visit;

  @Inject
  OperatorPages(
      ReadOrders readOrders,
      ReadOrder readOrder,
      PaymentRequests payments,
      WatchPayments watchPayments,
      ReadLedger readLedger,
      ReadRefunds readRefunds,
      ReadShipments readShipments,
      RefundSellerOrder refundSellerOrder,
      CancelSellerOrder cancelSellerOrder,
      CancelUnpaidOrder cancelUnpaidOrder,
      WatchDeliveries watchDeliveries,
      WatchMail watchMail,
      ReadAudit readAudit,
      Sellers sellers,
      Visit visit) {
    this.readOrders = readOrders;
    this.readOrder = readOrder;
    this.payments = payments;
    this.watchPayments = watchPayments;
    this.readLedger = readLedger;
    this.readRefunds = readRefunds;
    this.readShipments = readShipments;
    this.refundSellerOrder = refundSellerOrder;
    this.cancelSellerOrder = cancelSellerOrder;
    this.cancelUnpaidOrder = cancelUnpaidOrder;
    this.watchDeliveries = watchDeliveries;
    this.watchMail = watchMail;
    this.readAudit = readAudit;
    this.sellers = sellers;
    this.visit = visit;
  }

  /** What asks for attention, and the latest orders. */
  public record OverviewPage(
      long deadDeliveries,
      long deadMail,
      boolean troubledPayments,
      boolean parkedNotifications,
      ReadLedger.Proof proof,
      List<OrderRow> orders) {}

  /** All orders. */
  public record OrdersPage(
      List<OrderRow> orders,
      List<OrderStatus> statuses,
      Optional<OrderStatus> chosen,
      String query,
      String next) {}

  /** Card payments. */
  public record PaymentsPage(
      List<PaymentRow> payments,
      List<PaymentStatus> statuses,
      Optional<PaymentStatus> chosen,
      boolean troubled,
      String next) {}

  /** What the payment service told us. */
  public record NotificationsPage(
      List<NotificationRow> notifications,
      List<String> statuses,
      Optional<String> chosen,
      String next) {}

  /** The journal. */
  public record LedgerPage(
      ReadLedger.Proof proof,
      List<ReadLedger.Balance> balances,
      List<ReadLedger.Entry> entries,
      SellerNames names,
      Optional<UUID> order,
      String next) {}

  /** What failed. */
  public record DeliveriesPage(List<FailedDelivery> deliveries, List<FailedMail> mail) {}

  /** Who did what. */
  public record AuditPage(List<AuditEntry> entries, String subject, String next) {}

  @GET
  public View overview() {
    Actor.Operator operator = operator();
    return View.of(
        "operator/overview",
        new OverviewPage(
            watchDeliveries.dead(operator),
            watchMail.dead(operator),
            !watchPayments
                .payments(operator, Optional.empty(), true, Optional.empty(), 1)
                .items()
                .isEmpty(),
            !watchPayments
                .notifications(operator, Optional.of("PARKED"), Optional.empty(), 1)
                .items()
                .isEmpty(),
            readLedger.proof(operator),
            readOrders
                .all(operator, Optional.empty(), Optional.empty(), Optional.empty(), 10)
                .items()));
  }

  @GET
  @Path("orders")
  public View orders(
      @QueryParam("status") @Nullable String status,
      @QueryParam("q") @Nullable String query,
      @QueryParam("cursor") @Nullable String cursor) {
    Optional<OrderStatus> chosen = value(OrderStatus.values(), status);
    Optional<String> search = text(query);
    Page<OrderRow> page =
        readOrders.all(operator(), chosen, search, Optional.ofNullable(cursor), PAGE);
    return View.of(
        "operator/orders",
        new OrdersPage(
            page.items(),
            List.of(OrderStatus.values()),
            chosen,
            search.orElse(""),
            next(
                "/operator/orders?"
                    + chosen.map(s -> "status=" + s + "&").orElse("")
                    + search.map(q -> "q=" + encoded(q) + "&").orElse(""),
                page.next())));
  }

  @GET
  @Path("orders/{id}")
  public View order(@PathParam("id") String id) {
    return View.of("operator/order", orderPage(id(id), Form.empty()));
  }

  @POST
  @Path("orders/{id}/cancel")
  public Response cancelOrder(@PathParam("id") String id) {
    return step(
        id(id), Form.empty(), () -> cancelUnpaidOrder.cancel(operator(), Optional.empty(), id(id)));
  }

  @POST
  @Path("orders/{id}/parts/{part}/cancel")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response cancelPart(
      @PathParam("id") String id,
      @PathParam("part") String part,
      MultivaluedMap<String, String> sent) {
    Form form = Form.sent(sent);
    return step(
        id(id), form, () -> cancelSellerOrder.cancel(operator(), id(part), form.get("reason")));
  }

  @POST
  @Path("orders/{id}/parts/{part}/refund")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response refund(
      @PathParam("id") String id,
      @PathParam("part") String part,
      MultivaluedMap<String, String> sent) {
    Form form = Form.sent(sent);
    return step(
        id(id),
        form,
        () ->
            refundSellerOrder.refund(
                operator(), id(part), form.get("amount"), form.get("reason"), form.get("key")));
  }

  @GET
  @Path("payments")
  public View payments(
      @QueryParam("status") @Nullable String status,
      @QueryParam("troubled") @Nullable String troubled,
      @QueryParam("cursor") @Nullable String cursor) {
    Optional<PaymentStatus> chosen = value(PaymentStatus.values(), status);
    Page<PaymentRow> page =
        watchPayments.payments(
            operator(), chosen, troubled != null, Optional.ofNullable(cursor), PAGE);
    return View.of(
        "operator/payments",
        new PaymentsPage(
            page.items(),
            List.of(PaymentStatus.values()),
            chosen,
            troubled != null,
            next(
                "/operator/payments?"
                    + chosen.map(s -> "status=" + s + "&").orElse("")
                    + (troubled != null ? "troubled&" : ""),
                page.next())));
  }

  @GET
  @Path("payments/notifications")
  public View notifications(
      @QueryParam("status") @Nullable String status,
      @QueryParam("cursor") @Nullable String cursor) {
    List<String> statuses = List.of("WAITING", "SETTLED", "PARKED");
    Optional<String> chosen = text(status).filter(statuses::contains);
    Page<NotificationRow> page =
        watchPayments.notifications(operator(), chosen, Optional.ofNullable(cursor), PAGE);
    return View.of(
        "operator/notifications",
        new NotificationsPage(
            page.items(),
            statuses,
            chosen,
            next(
                "/operator/payments/notifications?"
                    + chosen.map(s -> "status=" + s + "&").orElse(""),
                page.next())));
  }

  @POST
  @Path("payments/notifications/{id}/retry")
  public Response retry(@PathParam("id") String id) {
    watchPayments.retry(operator(), id);
    return Response.seeOther(visit.to("/operator/payments/notifications")).build();
  }

  @GET
  @Path("ledger")
  public View ledger(
      @QueryParam("order") @Nullable String order, @QueryParam("cursor") @Nullable String cursor) {
    Actor.Operator operator = operator();
    Optional<UUID> only = text(order).flatMap(Ids::parse);
    Page<ReadLedger.Entry> page =
        readLedger.entries(operator, only, Optional.ofNullable(cursor), PAGE);
    List<ReadLedger.Balance> balances = readLedger.balances(operator);
    List<UUID> named =
        Stream.concat(
                balances.stream().map(ReadLedger.Balance::account),
                page.items().stream().flatMap(e -> e.postings().stream()).map(p -> p.account()))
            .map(LedgerAccount::seller)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return View.of(
        "operator/ledger",
        new LedgerPage(
            readLedger.proof(operator),
            balances,
            page.items(),
            new SellerNames(sellers.find(named)),
            only,
            next("/operator/ledger?" + only.map(o -> "order=" + o + "&").orElse(""), page.next())));
  }

  @GET
  @Path("deliveries")
  public View deliveries() {
    return View.of(
        "operator/deliveries",
        new DeliveriesPage(
            watchDeliveries.failed(operator(), MOST_FAILURES),
            watchMail.failed(operator(), MOST_FAILURES)));
  }

  @POST
  @Path("deliveries/redrive")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response redrive(MultivaluedMap<String, String> sent) {
    Form form = Form.sent(sent);
    form.number("event")
        .ifPresent(seq -> watchDeliveries.redrive(operator(), seq, form.get("consumer")));
    Ids.parse(form.get("mail")).ifPresent(mail -> watchMail.redrive(operator(), mail));
    return Response.seeOther(visit.to("/operator/deliveries")).build();
  }

  @GET
  @Path("audit")
  public View audit(
      @QueryParam("subject") @Nullable String subject,
      @QueryParam("cursor") @Nullable String cursor) {
    Optional<String> only = text(subject);
    Optional<Long> before = text(cursor).filter(c -> c.matches("[0-9]{1,18}")).map(Long::valueOf);
    Page<AuditEntry> page = readAudit.page(operator(), only, before, PAGE);
    return View.of(
        "operator/audit",
        new AuditPage(
            page.items(),
            only.orElse(""),
            next(
                "/operator/audit?" + only.map(s -> "subject=" + encoded(s) + "&").orElse(""),
                page.next())));
  }

  private Response step(UUID order, Form form, Runnable step) {
    try {
      step.run();
      return Response.seeOther(visit.to("/operator/orders/" + order)).build();
    } catch (ProblemException refusal) {
      return View.of("operator/order", orderPage(order, form.refused(refusal)))
          .status(Problems.status(refusal.type().kind()));
    }
  }

  private OperatorOrderPage orderPage(UUID id, Form form) {
    Actor.Operator operator = operator();
    OrderView order = readOrder.read(operator, Optional.empty(), id);
    return new OperatorOrderPage(
        order,
        payments.of(id),
        new SellerNames(sellers.find(order.parts().stream().map(OrderView.Part::seller).toList())),
        readShipments.ofOrder(operator, Optional.empty(), id),
        readRefunds.ofOrder(operator, Optional.empty(), id),
        UUID.randomUUID().toString(),
        form);
  }

  private String next(String path, Optional<String> cursor) {
    return cursor.map(c -> visit.to(path + "cursor=" + encoded(c)).toString()).orElse("");
  }

  private static <E extends Enum<E>> Optional<E> value(E[] values, @Nullable String name) {
    return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst();
  }

  private static Optional<String> text(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Actor.Operator operator() {
    return visit.actor(Actor.Operator.class);
  }

  private static UUID id(String id) {
    return Ids.parse(id).orElseThrow(() -> OrderProblem.UNKNOWN_ORDER.refusal(id));
  }
}
