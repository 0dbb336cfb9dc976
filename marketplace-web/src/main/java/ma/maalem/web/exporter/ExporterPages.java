package ma.maalem.web.exporter;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.Sellers;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Page;
import ma.maalem.kernel.ProblemException;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.shipping.DescribeExporter;
import ma.maalem.orders.shipping.ReadShipments;
import ma.maalem.orders.shipping.RecordTrackingEvent;
import ma.maalem.orders.shipping.ScanCommand;
import ma.maalem.orders.shipping.ShipmentView;
import ma.maalem.orders.shipping.TrackingCode;
import ma.maalem.web.checkout.Countries;
import ma.maalem.web.page.Form;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import ma.maalem.web.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The parcels entrusted to an exporter of record. */
@Path("{lang: fr|ar|en}/exporter")
@RequestScoped
public class ExporterPages {

  private static final int PAGE = 25;

  private final ReadShipments readShipments;
  private final RecordTrackingEvent recordTrackingEvent;
  private final DescribeExporter describe;
  private final Sellers sellers;
  private final Visit visit;

  @Inject
  ExporterPages(
      ReadShipments readShipments,
      RecordTrackingEvent recordTrackingEvent,
      DescribeExporter describe,
      Sellers sellers,
      Visit visit) {
    this.readShipments = readShipments;
    this.recordTrackingEvent = recordTrackingEvent;
    this.describe = describe;
    this.sellers = sellers;
    this.visit = visit;
  }

  /**
   * @param described whether the exporter has said under which numbers they export
   * @param next address of the following page, blank on the last
   */
  public record ShipmentsPage(
      List<ShipmentView> shipments,
      Map<UUID, SellerCard> sellers,
      Map<String, String> countries,
      boolean described,
      String next) {

    public LocalizedText seller(ShipmentView shipment) {
      SellerCard card = sellers.get(shipment.seller());
      return card == null ? LocalizedText.EMPTY : card.name();
    }
  }

  /**
   * @param codes what a scan may be, by code
   */
  public record ShipmentPage(
      ShipmentView shipment,
      LocalizedText seller,
      String country,
      Map<String, String> codes,
      Form form) {}

  @GET
  public View list(@QueryParam("cursor") @Nullable String cursor) {
    Page<ShipmentView> page =
        readShipments.entrusted(exporter(), Optional.ofNullable(cursor), PAGE);
    return View.of(
        "exporter/list",
        new ShipmentsPage(
            page.items(),
            sellers.find(page.items().stream().map(ShipmentView::seller).distinct().toList()),
            Countries.in(visit.language()),
            describe.read(exporter()).isPresent(),
            page.next().map(c -> visit.to("/exporter?cursor=" + c).toString()).orElse("")));
  }

  @GET
  @Path("shipments/{id}")
  public View show(@PathParam("id") String id) {
    return View.of("exporter/shipment", page(id(id), Form.empty()));
  }

  /** A scan by hand, where the carrier sends none. */
  @POST
  @Path("shipments/{id}/events")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    Form form = Form.sent(sent);
    try {
      recordTrackingEvent.record(
          exporter(), id(id), new ScanCommand(form.get("code"), "", form.get("location")));
      return Response.seeOther(visit.to("/exporter/shipments/" + id(id))).build();
    } catch (ProblemException refusal) {
      return View.of("exporter/shipment", page(id(id), form.refused(refusal)))
          .status(Problems.status(refusal.type().kind()));
    }
  }

  private ShipmentPage page(UUID id, Form form) {
    ShipmentView shipment = readShipments.read(exporter(), id);
    Map<String, String> codes = new LinkedHashMap<>();
    for (TrackingCode code : TrackingCode.values()) {
      codes.put(code.name(), code + " · " + visit.texts().of("shipping.scan", code));
    }
    return new ShipmentPage(
        shipment,
        sellers.find(shipment.seller()).map(SellerCard::name).orElse(LocalizedText.EMPTY),
        Countries.name(shipment.country(), visit.language()),
        codes,
        form);
  }

  private Actor.Exporter exporter() {
    return visit.actor(Actor.Exporter.class);
  }

  private static UUID id(String id) {
    return Ids.parse(id).orElseThrow(() -> OrderProblem.UNKNOWN_SHIPMENT.refusal(id));
  }
}
