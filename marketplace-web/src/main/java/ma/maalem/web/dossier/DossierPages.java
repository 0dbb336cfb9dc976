package ma.maalem.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Province;
import ma.maalem.kernel.Territory;
import ma.maalem.kernel.Violation;
import ma.maalem.platform.media.MediaProblem;
import ma.maalem.platform.media.Pictures;
import ma.maalem.verification.dossier.AttachCardScan;
import ma.maalem.verification.dossier.Declaration;
import ma.maalem.verification.dossier.DossierState;
import ma.maalem.verification.dossier.DossierView;
import ma.maalem.verification.dossier.EditDossier;
import ma.maalem.verification.dossier.OpenDossier;
import ma.maalem.verification.dossier.ReadCardScan;
import ma.maalem.verification.dossier.ReadDossier;
import ma.maalem.verification.dossier.SubmitDossier;
import ma.maalem.web.page.Form;
import ma.maalem.web.page.Upload;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** The artisan writes the dossier, submits it and reads what became of it. */
@Path("{lang: fr|ar|en}/seller/dossier")
@RequestScoped
public class DossierPages {

  private static final String TEMPLATE = "dossier/page";

  private final ReadDossier readDossier;
  private final OpenDossier openDossier;
  private final EditDossier editDossier;
  private final AttachCardScan attachCardScan;
  private final SubmitDossier submitDossier;
  private final ReadCardScan readCardScan;
  private final Crafts crafts;
  private final Visit visit;

  @Inject
  DossierPages(
      ReadDossier readDossier,
      OpenDossier openDossier,
      EditDossier editDossier,
      AttachCardScan attachCardScan,
      SubmitDossier submitDossier,
      ReadCardScan readCardScan,
      Crafts crafts,
      Visit visit) {
    this.readDossier = readDossier;
    this.openDossier = openDossier;
    this.editDossier = editDossier;
    this.attachCardScan = attachCardScan;
    this.submitDossier = submitDossier;
    this.readCardScan = readCardScan;
    this.crafts = crafts;
    this.visit = visit;
  }

  @GET
  public View show(@QueryParam("saved") @Nullable String saved) {
    Optional<DossierView> dossier = readDossier.own(visit.actor(Actor.Artisan.class));
    return View.of(TEMPLATE, page(dossier, form(dossier), saved != null));
  }

  /** Saves what was written and, if that was the button, hands it in. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response save(List<EntityPart> parts) {
    Actor.Artisan artisan = visit.actor(Actor.Artisan.class);
    Upload upload = Upload.read(parts, Pictures.MAXIMUM_BYTES + 1);
    Form form = upload.form();
    try {
      UUID id = openDossier.open(artisan);
      editDossier.edit(artisan, id, sentVersion(artisan, form), declaration(form));
      upload.file("cardScan").ifPresent(scan -> attach(artisan, id, scan));
      if (form.get("then").equals("submit")) {
        submitDossier.submit(artisan, id, version(artisan));
      }
      return Response.seeOther(visit.to("/seller/dossier?saved")).build();
    } catch (ProblemException refusal) {
      return View.of(TEMPLATE, page(readDossier.own(artisan), form, false).refused(refusal))
          .status(422);
    }
  }

  /** Begins another dossier after a rejected one. */
  @POST
  @Path("anew")
  public Response beginAnew() {
    openDossier.open(visit.actor(Actor.Artisan.class));
    return Response.seeOther(visit.to("/seller/dossier")).build();
  }

  @GET
  @Path("scan/{width: [0-9]{2,4}}")
  @Produces("image/jpeg")
  public Response scan(@PathParam("width") int width) {
    Actor.Artisan artisan = visit.actor(Actor.Artisan.class);
    byte[] jpeg =
        readDossier
            .own(artisan)
            .map(view -> readCardScan.read(artisan, view.id(), width))
            .orElseThrow(MediaProblem.UNKNOWN_PICTURE::refusal);
    return Response.ok(jpeg).header("Cache-Control", "private, no-store").build();
  }

  private void attach(Actor.Artisan artisan, UUID id, byte[] scan) {
    try {
      attachCardScan.attach(artisan, id, version(artisan), scan);
    } catch (ProblemException refusal) {
      if (refusal.type() instanceof MediaProblem problem) {
        throw new ProblemException(
            problem,
            List.of(Violation.of("/cardScan", problem.code())),
            refusal.arguments().toArray());
      }
      throw refusal;
    }
  }

  /** A first form carries no version: there was nothing yet. */
  private int sentVersion(Actor.Artisan artisan, Form form) {
    return form.number("version").map(Math::toIntExact).orElseGet(() -> version(artisan));
  }

  private int version(Actor.Artisan artisan) {
    return readDossier.own(artisan).map(DossierView::version).orElse(0);
  }

  private static Declaration declaration(Form form) {
    return new Declaration(
        form.get("registryNumber"),
        form.get("cardNumber"),
        form.get("province"),
        form.get("address"),
        form.get("holderName"),
        form.get("craft"),
        LocalizedText.of(
            form.get("tradeName/fr"), form.get("tradeName/ar"), form.get("tradeName/en")),
        form.get("phone"));
  }

  private static Form form(Optional<DossierView> dossier) {
    Declaration declared =
        dossier
            .filter(view -> view.state() != DossierState.REJECTED)
            .map(DossierView::declaration)
            .orElse(Declaration.EMPTY);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("registryNumber", declared.registryNumber());
    values.put("cardNumber", declared.cardNumber());
    values.put("province", declared.province());
    values.put("address", declared.address());
    values.put("holderName", declared.holderName());
    values.put("craft", declared.craft());
    values.put("phone", declared.phone());
    for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
      values.put("tradeName/" + language.tag(), declared.tradeName().exactly(language).orElse(""));
    }
    return Form.filled(values);
  }

  private DossierPage page(Optional<DossierView> dossier, Form form, boolean saved) {
    return new DossierPage(
        dossier,
        form,
        provinces(),
        craftNames(),
        dossier
            .flatMap(view -> Territory.regionOfChamber(view.chamber()))
            .map(region -> visit.texts().of(region.chamberName())),
        saved);
  }

  private Map<String, String> provinces() {
    Collator order = Collator.getInstance(visit.language().locale());
    Map<String, String> names = new LinkedHashMap<>();
    Territory.provinces().stream()
        .sorted((a, b) -> order.compare(name(a), name(b)))
        .forEach(province -> names.put(province.code(), name(province)));
    return names;
  }

  private String name(Province province) {
    return visit.texts().of(province.name());
  }

  private Map<String, String> craftNames() {
    Map<String, String> names = new LinkedHashMap<>();
    crafts.all().forEach(craft -> names.put(craft.code(), visit.texts().of(craft.name())));
    return names;
  }
}
