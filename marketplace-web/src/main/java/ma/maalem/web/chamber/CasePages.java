package ma.maalem.web.chamber;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.ProblemKind;
import ma.maalem.verification.dossier.AcceptDossier;
import ma.maalem.verification.dossier.Declaration;
import ma.maalem.verification.dossier.DossierProblem;
import ma.maalem.verification.dossier.LiftSuspension;
import ma.maalem.verification.dossier.ReadCardScan;
import ma.maalem.verification.dossier.RejectDossier;
import ma.maalem.verification.dossier.RequestMoreInformation;
import ma.maalem.verification.dossier.ReviewReason;
import ma.maalem.verification.dossier.Ruling;
import ma.maalem.verification.dossier.SuspendSeller;
import ma.maalem.verification.dossier.TakeUpDossier;
import ma.maalem.verification.registry.RegistryRecord;
import ma.maalem.verification.review.CaseView;
import ma.maalem.verification.review.ReadCase;
import ma.maalem.web.page.Form;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import ma.maalem.web.problem.Problems;

/** One dossier: compared side by side and decided. */
@Path("{lang: fr|ar|en}/chamber/{list: queue|sellers}/{id}")
@RequestScoped
public class CasePages {

  private final ReadCase readCase;
  private final ReadCardScan readCardScan;
  private final TakeUpDossier takeUpDossier;
  private final AcceptDossier acceptDossier;
  private final RequestMoreInformation requestMoreInformation;
  private final RejectDossier rejectDossier;
  private final SuspendSeller suspendSeller;
  private final LiftSuspension liftSuspension;
  private final Crafts crafts;
  private final Visit visit;

  @PathParam("list")
  private String list = "";

  @PathParam("id")
  private String id = "";

  @Inject
  CasePages(
      ReadCase readCase,
      ReadCardScan readCardScan,
      TakeUpDossier takeUpDossier,
      AcceptDossier acceptDossier,
      RequestMoreInformation requestMoreInformation,
      RejectDossier rejectDossier,
      SuspendSeller suspendSeller,
      LiftSuspension liftSuspension,
      Crafts crafts,
      Visit visit) {
    this.readCase = readCase;
    this.readCardScan = readCardScan;
    this.takeUpDossier = takeUpDossier;
    this.acceptDossier = acceptDossier;
    this.requestMoreInformation = requestMoreInformation;
    this.rejectDossier = rejectDossier;
    this.suspendSeller = suspendSeller;
    this.liftSuspension = liftSuspension;
    this.crafts = crafts;
    this.visit = visit;
  }

  @GET
  public View show() {
    return page("", Form.empty());
  }

  @GET
  @Path("scan/{width: [0-9]{2,4}}")
  @Produces("image/jpeg")
  public Response scan(@PathParam("width") int width) {
    return Response.ok(readCardScan.read(visit.actor(Actor.class), dossier(), width))
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @POST
  @Path("{action: take-up|accept|ask|reject|suspend|lift}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(@PathParam("action") String action, MultivaluedMap<String, String> sent) {
    Actor.Officer officer = visit.actor(Actor.Officer.class);
    Form form = Form.sent(sent);
    try {
      carryOut(officer, action, form);
      return Response.seeOther(visit.to(path())).build();
    } catch (ProblemException refusal) {
      if (refusal.type().kind() == ProblemKind.NOT_FOUND) {
        throw refusal;
      }
      return page(action, form.refused(refusal)).status(Problems.status(refusal.type().kind()));
    }
  }

  private void carryOut(Actor.Officer officer, String action, Form form) {
    int version = form.number("version").map(Math::toIntExact).orElse(-1);
    UUID id = dossier();
    switch (action) {
      case "take-up" -> takeUpDossier.takeUp(officer, id, version);
      case "accept" -> acceptDossier.accept(officer, id, version);
      case "ask" -> requestMoreInformation.request(officer, id, version, ruling(form));
      case "reject" -> rejectDossier.reject(officer, id, version, ruling(form));
      case "suspend" -> suspendSeller.suspend(officer, id, version, ruling(form));
      default -> liftSuspension.lift(officer, id, version, form.get("message"));
    }
  }

  private static Ruling ruling(Form form) {
    Set<ReviewReason> reasons =
        form.all("reasons").stream()
            .flatMap(code -> ReviewReason.ofCode(code).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewReason.class)));
    return new Ruling(reasons, form.get("message"));
  }

  private View page(String attempted, Form form) {
    Actor actor = visit.actor(Actor.class);
    CaseView view = readCase.get(actor, dossier());
    CaseWords words = new CaseWords(visit.texts(), crafts);
    Declaration declared = view.dossier().declaration();
    LocalizedText name =
        declared.tradeName().isEmpty()
            ? view.record().map(RegistryRecord::name).orElse(LocalizedText.EMPTY)
            : declared.tradeName();
    return View.of(
        "chamber/case",
        new CasePage(
            path(),
            view,
            words.rows(view.fields()),
            name.isEmpty() ? declared.registryNumber() : visit.texts().of(name),
            words.province(declared.province()),
            declared.craft().isEmpty() ? "" : words.craft(declared.craft()),
            ChamberPages.account(actor),
            attempted,
            form));
  }

  private String path() {
    return "/chamber/" + list + "/" + id;
  }

  private UUID dossier() {
    return Ids.parse(id).orElseThrow(DossierProblem.UNKNOWN_DOSSIER::refusal);
  }
}
