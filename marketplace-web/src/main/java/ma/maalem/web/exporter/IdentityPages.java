package ma.maalem.web.exporter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Violation;
import ma.maalem.orders.export.Exporter;
import ma.maalem.orders.shipping.DescribeExporter;
import ma.maalem.orders.shipping.ExporterCommand;
import ma.maalem.orders.shipping.ExporterView;
import ma.maalem.web.page.Console;
import ma.maalem.web.page.Form;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import ma.maalem.web.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Under which name and numbers a shop or an exporter exports. */
@Path("{lang: fr|ar|en}/{console: seller|exporter}/export-identity")
@RequestScoped
public class IdentityPages {

  private final DescribeExporter describe;
  private final Visit visit;

  @Inject
  IdentityPages(DescribeExporter describe, Visit visit) {
    this.describe = describe;
    this.visit = visit;
  }

  /** The form, with the console that it belongs to. */
  public record IdentityPage(Form form, Console console, String path, boolean saved) {}

  @GET
  public View show(@QueryParam("saved") @Nullable String saved) {
    return View.of("exporter/identity", page(offered(describe.read(actor())), saved != null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> sent) {
    Form form = Form.sent(sent);
    try {
      describe.describe(actor(), command(form));
      return Response.seeOther(visit.to(path() + "?saved")).build();
    } catch (ProblemException refusal) {
      return View.of("exporter/identity", page(form.refused(besideFields(refusal)), false))
          .status(Problems.status(refusal.type().kind()));
    }
  }

  /** Papers nest what the form has side by side. */
  private static ProblemException besideFields(ProblemException refusal) {
    List<Violation> violations = new ArrayList<>();
    for (Violation violation : refusal.violations()) {
      String pointer = violation.pointer();
      violations.add(
          new Violation(
              pointer.substring(pointer.lastIndexOf('/')),
              violation.code(),
              violation.arguments()));
    }
    return new ProblemException(refusal.type(), violations, refusal.arguments().toArray());
  }

  private static Form offered(Optional<ExporterView> known) {
    Map<String, String> values = new LinkedHashMap<>();
    known.ifPresent(
        view -> {
          Exporter exporter = view.exporter();
          values.put("name", exporter.trader().name());
          values.put("business", exporter.trader().business());
          values.put("line1", exporter.trader().address().line1());
          values.put("line2", exporter.trader().address().line2());
          values.put("postcode", exporter.trader().address().postcode());
          values.put("city", exporter.trader().address().city());
          values.put("phone", exporter.trader().phone());
          values.put("email", exporter.trader().email());
          values.put("place", view.place());
          values.put("ice", exporter.ice());
          values.put("taxId", exporter.taxId());
          values.put("tradeRegister", exporter.tradeRegister());
          values.put("businessTax", exporter.businessTax());
          values.put("socialSecurity", exporter.socialSecurity());
          values.put("foreignExchangeId", exporter.foreignExchangeId());
          values.put("eori", exporter.eori());
        });
    return Form.filled(values);
  }

  private static ExporterCommand command(Form form) {
    return new ExporterCommand(
        form.get("name"),
        form.get("business"),
        form.get("line1"),
        form.get("line2"),
        form.get("postcode"),
        form.get("city"),
        form.get("phone"),
        form.get("email"),
        form.get("place"),
        form.get("ice"),
        form.get("taxId"),
        form.get("tradeRegister"),
        form.get("businessTax"),
        form.get("socialSecurity"),
        form.get("foreignExchangeId"),
        form.get("eori"));
  }

  private IdentityPage page(Form form, boolean saved) {
    return new IdentityPage(
        form, path().startsWith("/exporter") ? Console.EXPORTER : Console.SELLER, path(), saved);
  }

  private String path() {
    return visit.actor() instanceof Actor.Exporter
        ? "/exporter/export-identity"
        : "/seller/export-identity";
  }

  private Actor actor() {
    return visit.actor(Actor.class);
  }
}
