package ma.maalem.web.chamber;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.ProblemKind;
import ma.maalem.verification.registry.ImportRegistry;
import ma.maalem.verification.registry.ImportRow;
import ma.maalem.verification.registry.ImportRunView;
import ma.maalem.verification.registry.ReadImports;
import ma.maalem.verification.registry.RegistryProblem;
import ma.maalem.verification.registry.RowFinding;
import ma.maalem.verification.registry.RowOutcome;
import ma.maalem.web.i18n.Texts;
import ma.maalem.web.page.Form;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** Registry extracts: uploaded, and read row by row. */
@Path("{lang: fr|ar|en}/chamber/imports")
@RequestScoped
public class ImportPages {

  private static final int RUNS = 20;
  private static final int ROWS = 50;

  private final ImportRegistry importRegistry;
  private final ReadImports readImports;
  private final Visit visit;

  @Inject
  ImportPages(ImportRegistry importRegistry, ReadImports readImports, Visit visit) {
    this.importRegistry = importRegistry;
    this.readImports = readImports;
    this.visit = visit;
  }

  @GET
  public View list(@QueryParam("cursor") @Nullable String cursor) {
    return page(Form.empty(), Optional.ofNullable(cursor));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(List<EntityPart> parts) {
    Actor actor = visit.actor(Actor.class);
    try {
      EntityPart file =
          parts.stream()
              .filter(p -> p.getName().equals("file"))
              .filter(p -> p.getFileName().filter(name -> !name.isBlank()).isPresent())
              .findFirst()
              .orElseThrow(ImportPages::nothingChosen);
      UUID run = run(actor, file);
      return Response.seeOther(visit.to("/chamber/imports/" + run)).build();
    } catch (ProblemException refusal) {
      if (refusal.type().kind() != ProblemKind.INVALID) {
        throw refusal;
      }
      return page(Form.empty().refused(refusal), Optional.empty()).status(422);
    }
  }

  @GET
  @Path("{id}")
  public View show(
      @PathParam("id") String id,
      @QueryParam("outcome") @Nullable String outcome,
      @QueryParam("cursor") @Nullable String cursor) {
    Actor actor = visit.actor(Actor.class);
    ImportRunView run = readImports.get(actor, id(id));
    Optional<RowOutcome> chosen = outcome(outcome);
    Page<ImportRow> rows =
        readImports.rows(actor, run.id(), chosen, Optional.ofNullable(cursor), ROWS);
    return View.of(
        "chamber/import",
        new ImportPage(
            run,
            chosen,
            rows.items(),
            rows.next()
                .map(
                    next ->
                        UriBuilder.fromUri(visit.to("/chamber/imports/" + run.id()))
                            .queryParam("outcome", chosen.map(Enum::name).orElse(""))
                            .queryParam("cursor", next)
                            .build()
                            .toString())));
  }

  /** Every kept row, worded in the page's language, for a spreadsheet. */
  @GET
  @Path("{id}/rows.csv")
  public Response download(
      @PathParam("id") String id, @QueryParam("outcome") @Nullable String outcome) {
    Actor actor = visit.actor(Actor.class);
    UUID run = readImports.get(actor, id(id)).id();
    Optional<RowOutcome> chosen = outcome(outcome);
    Texts texts = visit.texts();
    StreamingOutput rows = out -> write(actor, run, chosen, texts, out);
    return Response.ok(rows, "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"import-" + run + ".csv\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private void write(
      Actor actor, UUID run, Optional<RowOutcome> outcome, Texts texts, OutputStream out)
      throws IOException {
    CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv.writeRecord("line", "registry_number", "outcome", "field", "code", "meaning");
    Optional<String> cursor = Optional.empty();
    do {
      Page<ImportRow> page =
          readImports.rows(actor, run, outcome, cursor, ReadImports.LARGEST_PAGE);
      for (ImportRow row : page.items()) {
        List<RowFinding> findings =
            row.findings().isEmpty() ? List.of(new RowFinding("", "")) : row.findings();
        for (RowFinding finding : findings) {
          csv.writeRecord(
              Long.toString(row.line()),
              row.registryNumber().map(ImportPages::plain).orElse(""),
              row.outcome().name(),
              finding.field(),
              finding.code(),
              finding.code().isEmpty() ? "" : texts.get("chamber.finding" + "." + finding.code()));
        }
      }
      cursor = page.next();
    } while (cursor.isPresent());
    csv.flush();
  }

  /** A number that a spreadsheet would take for a formula is marked as text. */
  private static String plain(String number) {
    return number.matches("^[=+\\-@].*") ? "'" + number : number;
  }

  private UUID run(Actor actor, EntityPart file) {
    try (InputStream content = file.getContent()) {
      return importRegistry.run(actor, file.getFileName().orElse(""), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private View page(Form form, Optional<String> cursor) {
    Page<ImportRunView> runs = readImports.latest(visit.actor(Actor.class), cursor, RUNS);
    return View.of(
        "chamber/imports",
        new ImportsPage(
            form,
            runs.items(),
            runs.next().map(next -> visit.to("/chamber/imports?cursor=" + next).toString())));
  }

  private static ProblemException nothingChosen() {
    return new ProblemException(
        RegistryProblem.INVALID_EXTRACT, new Checks().required("/file", null).violations());
  }

  private static Optional<RowOutcome> outcome(@Nullable String name) {
    return Arrays.stream(RowOutcome.values()).filter(o -> o.name().equals(name)).findFirst();
  }

  private static UUID id(String id) {
    return Ids.parse(id).orElseThrow(() -> RegistryProblem.UNKNOWN_IMPORT.refusal(id));
  }
}
