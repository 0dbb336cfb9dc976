package ma.maalem.web.exporter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.orders.OrderProblem;
import ma.maalem.orders.shipping.ProduceExportPapers;
import ma.maalem.web.page.Visit;

/** Customs papers as files, for those who handle the parcel. */
@Path("{lang: fr|ar|en}/shipments/{id}/papers")
@RequestScoped
public class PaperFiles {

  private final ProduceExportPapers produce;
  private final Visit visit;

  @Inject
  PaperFiles(ProduceExportPapers produce, Visit visit) {
    this.produce = produce;
    this.visit = visit;
  }

  @GET
  @Path("{paper: invoice|packing-list|cn23}.pdf")
  public Response get(@PathParam("id") String id, @PathParam("paper") String paper) {
    byte[] pdf =
        produce.produce(
            visit.actor(Actor.class),
            Ids.parse(id).orElseThrow(() -> OrderProblem.UNKNOWN_SHIPMENT.refusal(id)),
            ProduceExportPapers.Paper.valueOf(paper.toUpperCase(Locale.ROOT).replace('-', '_')),
            visit.language());
    return Response.ok(pdf, "application/pdf")
        .header("Content-Disposition", "inline; filename=\"" + paper + ".pdf\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
