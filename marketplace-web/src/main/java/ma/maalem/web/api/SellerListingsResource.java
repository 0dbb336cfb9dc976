package ma.maalem.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.Offer.Dimensions;
import ma.maalem.catalog.listing.DraftListing;
import ma.maalem.catalog.listing.EditListing;
import ma.maalem.catalog.listing.ListingContent;
import ma.maalem.catalog.listing.ListingStatus;
import ma.maalem.catalog.listing.OwnListing;
import ma.maalem.catalog.listing.OwnListingDetail;
import ma.maalem.catalog.listing.PauseListing;
import ma.maalem.catalog.listing.PublishListing;
import ma.maalem.catalog.listing.ReadListings;
import ma.maalem.catalog.listing.Supply;
import ma.maalem.catalog.listing.WithdrawListing;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.Page;
import ma.maalem.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** A seller's own pieces: drafted, changed, put on offer and taken off it. */
@Path("api/v1/seller/listings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SellerListingsResource {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([0-9]{1,18})\"");

  private final DraftListing draft;
  private final EditListing edit;
  private final PublishListing publish;
  private final PauseListing pause;
  private final WithdrawListing withdraw;
  private final ReadListings read;
  private final Visit visit;

  @Inject
  SellerListingsResource(
      DraftListing draft,
      EditListing edit,
      PublishListing publish,
      PauseListing pause,
      WithdrawListing withdraw,
      ReadListings read,
      Visit visit) {
    this.draft = draft;
    this.edit = edit;
    this.publish = publish;
    this.pause = pause;
    this.withdraw = withdraw;
    this.read = read;
    this.visit = visit;
  }

  /**
   * What a seller says about a piece. A draft needs {@code craft} and {@code title}; publishing
   * needs {@code price}, {@code weightGrams}, {@code packed} and either {@code stock}, {@code
   * oneOfAKind} or {@code madeToOrder} with {@code leadDays} as well.
   *
   * @param title in at least one of {@code fr, ar, en, zgh}
   * @param price in dirhams
   * @param hsCode six digits; the craft's when absent
   * @param pictures ids from {@code POST /api/v1/seller/pictures}, the first is shown in lists
   */
  public record NewListing(
      @Nullable String sku,
      @Nullable String craft,
      @Nullable LocalizedText title,
      @Nullable LocalizedText story,
      @Nullable Money price,
      @Nullable Integer stock,
      @Nullable Boolean oneOfAKind,
      @Nullable Boolean madeToOrder,
      @Nullable Integer leadDays,
      @Nullable Integer weightGrams,
      @Nullable Dimensions packed,
      @Nullable LocalizedText materials,
      @Nullable String province,
      @Nullable String hsCode,
      @Nullable List<String> pictures) {

    ListingContent toContent() {
      return new ListingContent(
          sku,
          craft,
          title == null ? LocalizedText.EMPTY : title,
          story == null ? LocalizedText.EMPTY : story,
          price,
          Boolean.TRUE.equals(madeToOrder)
              ? Supply.MADE_TO_ORDER
              : Boolean.TRUE.equals(oneOfAKind) ? Supply.ONE_OF_A_KIND : Supply.IN_STOCK,
          stock,
          leadDays,
          weightGrams,
          packed,
          materials == null ? LocalizedText.EMPTY : materials,
          province,
          hsCode,
          pictures == null ? List.of() : pictures);
    }
  }

  /**
   * The seller's own piece.
   *
   * @param status DRAFT, PUBLISHED, PAUSED or WITHDRAWN
   * @param next states that it may go to
   */
  public record Own(
      UUID id,
      long version,
      String slug,
      String sku,
      ListingStatus status,
      List<ListingStatus> next,
      NewListing content) {

    static Own of(OwnListingDetail own) {
      ListingContent c = own.content();
      return new Own(
          own.id(),
          own.version(),
          own.slug(),
          String.valueOf(c.sku()),
          own.status(),
          own.next().stream().sorted().toList(),
          new NewListing(
              c.sku(),
              c.craft(),
              c.title(),
              c.story(),
              c.price(),
              c.pieces(),
              c.supply() == Supply.ONE_OF_A_KIND,
              c.supply() == Supply.MADE_TO_ORDER,
              c.leadDays(),
              c.weightGrams(),
              c.packed(),
              c.materials(),
              c.province(),
              c.hsCode(),
              c.pictures()));
    }
  }

  /** A line of the seller's own list. */
  public record Line(
      UUID id,
      String slug,
      String sku,
      ListingStatus status,
      boolean soldOut,
      String title,
      String craft,
      Optional<Money> price,
      int stock,
      int held,
      Optional<String> image,
      Instant updatedAt) {}

  @POST
  public Response draft(NewListing content) {
    UUID id = draft.draft(artisan(), content.toContent());
    Own own = own(id);
    return Response.created(URI.create("/api/v1/seller/listings/" + id))
        .entity(own)
        .tag(Long.toString(own.version()))
        .build();
  }

  @GET
  public Page<Line> list(
      @QueryParam("status") @Nullable String status,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("size") @DefaultValue("20") int size) {
    return read.page(artisan(), status(status), Optional.ofNullable(cursor), size).map(this::line);
  }

  @GET
  @Path("{listing}")
  public Response get(@PathParam("listing") String listing) {
    return answer(id(listing));
  }

  /** Replaces the content; {@code If-Match} notices another edit in between. */
  @PUT
  @Path("{listing}")
  public Response edit(
      @PathParam("listing") String listing,
      @HeaderParam("If-Match") @Nullable String match,
      NewListing content) {
    UUID id = id(listing);
    edit.edit(artisan(), id, version(match), content.toContent(), Optional.empty());
    return answer(id);
  }

  @POST
  @Path("{listing}/publish")
  @Consumes(MediaType.WILDCARD)
  public Response publish(@PathParam("listing") String listing) {
    publish.publish(artisan(), id(listing));
    return answer(id(listing));
  }

  @POST
  @Path("{listing}/pause")
  @Consumes(MediaType.WILDCARD)
  public Response pause(@PathParam("listing") String listing) {
    pause.pause(artisan(), id(listing));
    return answer(id(listing));
  }

  @POST
  @Path("{listing}/withdraw")
  @Consumes(MediaType.WILDCARD)
  public Response withdraw(@PathParam("listing") String listing) {
    withdraw.withdraw(artisan(), id(listing));
    return answer(id(listing));
  }

  private Response answer(UUID id) {
    Own own = own(id);
    return Response.ok(own)
        .tag(Long.toString(own.version()))
        .header("Cache-Control", "private, no-cache")
        .build();
  }

  private Own own(UUID id) {
    return Own.of(read.own(artisan(), id));
  }

  private Line line(OwnListing own) {
    return new Line(
        own.id(),
        own.slug(),
        own.sku(),
        own.status(),
        own.soldOut(),
        own.title().in(visit.language()),
        own.craft(),
        own.price(),
        own.onHand(),
        own.held(),
        own.picture().map(id -> ListingJson.address(id, 400)),
        own.updatedAt());
  }

  private Actor.Artisan artisan() {
    return visit.actor(Actor.Artisan.class);
  }

  private static Optional<Long> version(@Nullable String match) {
    if (match == null || match.strip().equals("*")) {
      return Optional.empty();
    }
    Matcher tag = TAG.matcher(match.strip());
    if (!tag.matches()) {
      throw CatalogProblem.CHANGED_MEANWHILE.refusal();
    }
    return Optional.of(Long.valueOf(tag.group(1)));
  }

  private static Optional<ListingStatus> status(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return Optional.empty();
    }
    Optional<ListingStatus> status =
        Arrays.stream(ListingStatus.values()).filter(s -> s.name().equals(name)).findFirst();
    new Checks()
        .that(status.isPresent(), "/status", "unknown")
        .orRefuse(CatalogProblem.INVALID_QUERY);
    return status;
  }

  private static UUID id(String listing) {
    return Ids.parse(listing).orElseThrow(() -> CatalogProblem.UNKNOWN_LISTING.refusal(listing));
  }
}
