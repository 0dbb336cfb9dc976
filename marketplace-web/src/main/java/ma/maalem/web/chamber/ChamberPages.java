package ma.maalem.web.chamber;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Page;
import ma.maalem.kernel.Territory;
import ma.maalem.verification.chamber.QueueEntry;
import ma.maalem.verification.chamber.ReadQueue;
import ma.maalem.verification.dossier.DossierState;
import ma.maalem.verification.registry.ReadImports;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** What waits for the chamber, and whom it has verified. */
@Path("{lang: fr|ar|en}/chamber")
@RequestScoped
public class ChamberPages {

  private static final int PAGE = 25;
  private static final int LATEST_IMPORTS = 3;

  private static final List<DossierState> QUEUE =
      List.of(
          DossierState.SUBMITTED,
          DossierState.IN_REVIEW,
          DossierState.NEEDS_INFO,
          DossierState.REJECTED);
  private static final List<DossierState> SELLERS =
      List.of(
          DossierState.VERIFIED,
          DossierState.CARD_EXPIRED,
          DossierState.SUSPENDED,
          DossierState.STRUCK_OFF);

  private final ReadQueue readQueue;
  private final ReadImports readImports;
  private final InstantSource clock;
  private final Visit visit;

  @Inject
  ChamberPages(ReadQueue readQueue, ReadImports readImports, InstantSource clock, Visit visit) {
    this.readQueue = readQueue;
    this.readImports = readImports;
    this.clock = clock;
    this.visit = visit;
  }

  @GET
  public View home() {
    Actor actor = visit.actor(Actor.class);
    return View.of(
        "chamber/home",
        new ChamberHomePage(
            actor instanceof Actor.Officer officer
                ? Territory.regionOfChamber(officer.chamber())
                    .map(region -> visit.texts().of(region.chamberName()))
                : Optional.empty(),
            readQueue.figures(actor, Optional.empty()),
            readImports.latest(actor, Optional.empty(), LATEST_IMPORTS).items()));
  }

  @GET
  @Path("queue")
  public View queue(
      @QueryParam("state") @Nullable String state,
      @QueryParam("q") @Nullable String query,
      @QueryParam("cursor") @Nullable String cursor) {
    return list("/chamber/queue", "chamber.queue", QUEUE, state, query, cursor);
  }

  @GET
  @Path("sellers")
  public View sellers(
      @QueryParam("state") @Nullable String state,
      @QueryParam("q") @Nullable String query,
      @QueryParam("cursor") @Nullable String cursor) {
    return list("/chamber/sellers", "chamber.sellers", SELLERS, state, query, cursor);
  }

  private View list(
      String path,
      String titleKey,
      List<DossierState> states,
      @Nullable String state,
      @Nullable String query,
      @Nullable String cursor) {
    Actor actor = visit.actor(Actor.class);
    Optional<DossierState> chosen =
        Arrays.stream(DossierState.values())
            .filter(s -> s.name().equals(state) && states.contains(s))
            .findFirst();
    String text = query == null ? "" : query;
    Page<QueueEntry> page =
        readQueue.page(
            actor,
            Optional.empty(),
            chosen.map(EnumSet::of).orElseGet(() -> EnumSet.copyOf(states)),
            text,
            Optional.ofNullable(cursor),
            PAGE);
    return View.of(
        "chamber/list",
        new DossierListPage(
            path,
            visit.texts().get(titleKey),
            states,
            chosen,
            text,
            page.items(),
            readQueue.figures(actor, Optional.empty()),
            provinces(),
            account(actor),
            clock.instant(),
            page.next()
                .map(
                    next ->
                        UriBuilder.fromUri(visit.to(path))
                            .queryParam("state", chosen.map(Enum::name).orElse(""))
                            .queryParam("q", "{q}")
                            .queryParam("cursor", "{cursor}")
                            .build(text, next)
                            .toString())));
  }

  private Map<String, String> provinces() {
    Map<String, String> names = new LinkedHashMap<>();
    Territory.provinces().forEach(p -> names.put(p.code(), visit.texts().of(p.name())));
    return names;
  }

  static Optional<UUID> account(Actor actor) {
    return actor instanceof Actor.Officer officer
        ? Optional.of(officer.account())
        : Optional.empty();
  }
}
