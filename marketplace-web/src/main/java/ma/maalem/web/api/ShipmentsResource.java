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
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.shipping.ReadShipments;
import ma.maalem.orders.shipping.RecordTrackingEvent;
import ma.maalem.orders.shipping.ScanCommand;
import ma.maalem.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** Shipments, for those who handle them: sellers, exporters of record, operators. */
@Path("api/v1/shipments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ShipmentsResource {

  private static final int LARGEST_PAGE = 100;

  private final ReadShipments readShipments;
  private final RecordTrackingEvent recordTrackingEvent;
  private final Visit visit;

  @Inject
  ShipmentsResource(
      ReadShipments readShipments, RecordTrackingEvent recordTrackingEvent, Visit visit) {
    this.readShipments = readShipments;
    this.recordTrackingEvent = recordTrackingEvent;
    this.visit = visit;
  }

  /** The shipments entrusted to an exporter, the newest first. */
  @GET
  public Page<ShipmentJson> entrusted(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("size") @DefaultValue("20") int size) {
    return readShipments
        .entrusted(
            visit.actor(Actor.Exporter.class),
            Optional.ofNullable(cursor),
            Math.max(1, Math.min(size, LARGEST_PAGE)))
        .map(view -> ShipmentJson.of(view, visit.texts()));
  }

  @GET
  @Path("{id}")
  public ShipmentJson get(@PathParam("id") String id) {
    return ShipmentJson.of(readShipments.read(visit.actor(Actor.class), id(id)), visit.texts());
  }

  /** Takes in a scan; the same one again changes nothing. */
  @POST
  @Path("{id}/events")
  @Consumes(MediaType.APPLICATION_JSON)
  public ShipmentJson record(@PathParam("id") String id, ScanCommand scan) {
    return ShipmentJson.of(
        recordTrackingEvent.record(visit.actor(Actor.class), id(id), scan), visit.texts());
  }

  private static UUID id(String id) {
    return Ids.parse(id).orElseThrow(() -> OrderProblem.UNKNOWN_SHIPMENT.refusal(id));
  }
}
