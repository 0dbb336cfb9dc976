package ma.maalem.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.orders.export.Trader;
import ma.maalem.orders.shipping.DescribeExporter;
import ma.maalem.orders.shipping.ExporterCommand;
import ma.maalem.orders.shipping.ExporterView;
import ma.maalem.orders.shipping.ReadExporters;
import ma.maalem.web.page.Visit;

/** Exporters of record: who they are to sellers, and what they say of themselves. */
@Path("api/v1/exporters")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ExportersResource {

  private final ReadExporters readExporters;
  private final DescribeExporter describeExporter;
  private final Visit visit;

  @Inject
  ExportersResource(ReadExporters readExporters, DescribeExporter describeExporter, Visit visit) {
    this.readExporters = readExporters;
    this.describeExporter = describeExporter;
    this.visit = visit;
  }

  /** Somebody who exports for others. */
  public record Exporter(UUID id, String name) {

    static Exporter of(ExporterView view) {
      Trader trader = view.exporter().trader();
      return new Exporter(
          view.id(), trader.business().isBlank() ? trader.name() : trader.business());
    }
  }

  @GET
  public List<Exporter> list() {
    return readExporters.forOthers(visit.actor(Actor.Artisan.class)).stream()
        .map(Exporter::of)
        .toList();
  }

  /** What the shop or exporter said of itself; nothing before it has. */
  @GET
  @Path("own")
  public Response own() {
    return describeExporter
        .read(visit.actor(Actor.class))
        .map(view -> Response.ok(view).build())
        .orElseGet(() -> Response.noContent().build());
  }

  @PUT
  @Path("own")
  @Consumes(MediaType.APPLICATION_JSON)
  public ExporterView describe(ExporterCommand command) {
    return describeExporter.describe(visit.actor(Actor.class), command);
  }
}
