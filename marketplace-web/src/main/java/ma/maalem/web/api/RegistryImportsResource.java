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
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;
import ma.maalem.verification.registry.ImportRegistry;
import ma.maalem.verification.registry.ImportRow;
import ma.maalem.verification.registry.ImportRunView;
import ma.maalem.verification.registry.ReadImports;
import ma.maalem.verification.registry.RegistryProblem;
import ma.maalem.verification.registry.RowOutcome;
import ma.maalem.verification.registry.RunStatus;
import ma.maalem.web.i18n.Texts;
import ma.maalem.web.page.Visit;
import ma.maalem.web.problem.WebProblem;
import org.jspecify.annotations.Nullable;

/** Registry extracts, sent by chambers and the ministry. */
@Path("api/v1/registry/imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RegistryImportsResource {

  private final ImportRegistry importRegistry;
  private final ReadImports readImports;
  private final Visit visit;

  @Inject
  RegistryImportsResource(ImportRegistry importRegistry, ReadImports readImports, Visit visit) {
    this.importRegistry = importRegistry;
    this.readImports = readImports;
    this.visit = visit;
  }

  /** Rows by what became of them. */
  public record Counts(long created, long changed, long unchanged, long rejected) {}

  /**
   * An import.
   *
   * @param rows address of what became of every new, changed and rejected row
   * @param stopCode why it ended before the end of the file
   */
  public record Run(
      UUID id,
      RunStatus status,
      String fileName,
      Instant startedAt,
      Optional<Instant> finishedAt,
      long rowsExpected,
      Counts counts,
      Optional<String> stopCode,
      String rows) {

    static Run of(ImportRunView run) {
      return new Run(
          run.id(),
          run.status(),
          run.fileName(),
          run.startedAt(),
          run.finishedAt(),
          run.rowsExpected(),
          new Counts(
              run.counts().created(),
              run.counts().changed(),
              run.counts().unchanged(),
              run.counts().rejected()),
          run.stopCode(),
          address(run.id()) + "/rows");
    }
  }

  /** Why a field was rejected, or that it changed. */
  public record Finding(String field, String code, String detail) {}

  /** What became of a row. */
  public record Row(
      long line, Optional<String> registryNumber, RowOutcome outcome, List<Finding> findings) {

    static Row of(ImportRow row, Texts texts) {
      return new Row(
          row.line(),
          row.registryNumber(),
          row.outcome(),
          row.findings().stream()
              .map(
                  f ->
                      new Finding(
                          f.field(), f.code(), texts.get("chamber.finding" + "." + f.code())))
              .toList());
    }
  }

  @POST
  @Consumes("text/csv")
  public Response run(
      @QueryParam("name") @DefaultValue("extract.csv") String name, InputStream content) {
    UUID id = importRegistry.run(visit.actor(Actor.class), name, content);
    return Response.created(URI.create(address(id)))
        .entity(Run.of(readImports.get(visit.actor(), id)))
        .build();
  }

  @GET
  public Page<Run> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("size") @DefaultValue("20") int size) {
    return readImports
        .latest(visit.actor(Actor.class), Optional.ofNullable(cursor), size)
        .map(Run::of);
  }

  @GET
  @Path("{id}")
  public Run get(@PathParam("id") String id) {
    return Run.of(readImports.get(visit.actor(Actor.class), id(id)));
  }

  @GET
  @Path("{id}/rows")
  public Page<Row> rows(
      @PathParam("id") String id,
      @QueryParam("outcome") @Nullable String outcome,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("size") @DefaultValue("100") int size) {
    return readImports
        .rows(visit.actor(Actor.class), id(id), outcome(outcome), Optional.ofNullable(cursor), size)
        .map(row -> Row.of(row, visit.texts()));
  }

  private static Optional<RowOutcome> outcome(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return Optional.empty();
    }
    Optional<RowOutcome> outcome =
        Arrays.stream(RowOutcome.values()).filter(o -> o.name().equals(name)).findFirst();
    new Checks().that(outcome.isPresent(), "/outcome", "unknown").orRefuse(WebProblem.MALFORMED);
    return outcome;
  }

  private static String address(UUID id) {
    return "/api/v1/registry/imports/" + id;
  }

  private static UUID id(String id) {
    return Ids.parse(id).orElseThrow(() -> RegistryProblem.UNKNOWN_IMPORT.refusal(id));
  }
}
