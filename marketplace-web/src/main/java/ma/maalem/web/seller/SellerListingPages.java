package ma.maalem.web.seller;

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
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.Sellers;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.listing.AddPicture;
import ma.maalem.catalog.listing.DraftListing;
import ma.maalem.catalog.listing.EditListing;
import ma.maalem.catalog.listing.ListingContent;
import ma.maalem.catalog.listing.ListingStatus;
import ma.maalem.catalog.listing.OwnListing;
import ma.maalem.catalog.listing.OwnListingDetail;
import ma.maalem.catalog.listing.PauseListing;
import ma.maalem.catalog.listing.PublishListing;
import ma.maalem.catalog.listing.ReadListings;
import ma.maalem.catalog.listing.WithdrawListing;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Page;
import ma.maalem.kernel.ProblemException;
import ma.maalem.kernel.Province;
import ma.maalem.kernel.Territory;
import ma.maalem.kernel.Violation;
import ma.maalem.platform.media.MediaProblem;
import ma.maalem.platform.media.Pictures;
import ma.maalem.web.page.Form;
import ma.maalem.web.page.Upload;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** A seller lists pieces from a telephone, changes them, and puts them on and off offer. */
@Path("{lang: fr|ar|en}/seller/listings")
@RequestScoped
public class SellerListingPages {

  private static final int PAGE_SIZE = 24;
  private static final String FORM = "seller/listing";

  private final Sellers sellers;
  private final ReadListings read;
  private final DraftListing draft;
  private final EditListing edit;
  private final PublishListing publish;
  private final PauseListing pause;
  private final WithdrawListing withdraw;
  private final AddPicture addPicture;
  private final Crafts crafts;
  private final Visit visit;

  @Inject
  SellerListingPages(
      Sellers sellers,
      ReadListings read,
      DraftListing draft,
      EditListing edit,
      PublishListing publish,
      PauseListing pause,
      WithdrawListing withdraw,
      AddPicture addPicture,
      Crafts crafts,
      Visit visit) {
    this.sellers = sellers;
    this.read = read;
    this.draft = draft;
    this.edit = edit;
    this.publish = publish;
    this.pause = pause;
    this.withdraw = withdraw;
    this.addPicture = addPicture;
    this.crafts = crafts;
    this.visit = visit;
  }

  @GET
  public View list(
      @QueryParam("status") @Nullable String status,
      @QueryParam("cursor") @Nullable String cursor) {
    Actor.Artisan artisan = visit.actor(Actor.Artisan.class);
    Optional<ListingStatus> chosen =
        Arrays.stream(ListingStatus.values()).filter(s -> s.name().equals(status)).findFirst();
    if (shop(artisan).isEmpty()) {
      return View.of(
          "seller/listings",
          new SellerListingsPage(false, chosen, Map.of(), List.of(), Map.of(), ""));
    }
    Page<OwnListing> page = read.page(artisan, chosen, Optional.ofNullable(cursor), PAGE_SIZE);
    String filter = chosen.map(s -> "status=" + s + "&").orElse("");
    return View.of(
        "seller/listings",
        new SellerListingsPage(
            true,
            chosen,
            read.count(artisan),
            page.items(),
            craftNames(),
            page.next()
                .map(next -> visit.to("/seller/listings?" + filter + "cursor=" + next).toString())
                .orElse("")));
  }

  @GET
  @Path("new")
  public Response begin() {
    Actor.Artisan artisan = visit.actor(Actor.Artisan.class);
    Optional<SellerCard> shop = shop(artisan);
    if (shop.isEmpty()) {
      return Response.seeOther(visit.to("/seller/listings")).build();
    }
    Form form =
        Form.filled(Map.of("supply", "IN_STOCK", "stock", "1", "province", shop.get().province()));
    return page(Optional.empty(), form, List.of(), "").status(200);
  }

  /** Keeps a new piece as a draft and, if that was the button, puts it on offer. */
  @POST
  @Path("new")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response create(List<EntityPart> parts) {
    Actor.Artisan artisan = visit.actor(Actor.Artisan.class);
    Upload upload = Upload.read(parts, Pictures.MAXIMUM_BYTES + 1);
    Form form = upload.form();
    List<String> kept = ListingForm.pictures(form);
    UUID id;
    try {
      kept = withUploads(artisan, kept, upload);
      id = draft.draft(artisan, ListingForm.content(form, kept));
    } catch (ProblemException refusal) {
      return page(Optional.empty(), form.refused(refusal), kept, "").status(422);
    }
    return finish(artisan, id, form);
  }

  @GET
  @Path("{listing}")
  public View show(
      @PathParam("listing") String listing, @QueryParam("done") @Nullable String done) {
    OwnListingDetail own = read.own(visit.actor(Actor.Artisan.class), id(listing));
    return page(
        Optional.of(own),
        ListingForm.filled(own.content(), own.version()),
        own.content().pictures(),
        done == null ? "" : done);
  }

  /** Keeps changes and, if that was the button, puts the piece on offer. */
  @POST
  @Path("{listing}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response save(@PathParam("listing") String listing, List<EntityPart> parts) {
    Actor.Artisan artisan = visit.actor(Actor.Artisan.class);
    UUID id = id(listing);
    Upload upload = Upload.read(parts, Pictures.MAXIMUM_BYTES + 1);
    Form form = upload.form();
    OwnListingDetail own = read.own(artisan, id);
    List<String> kept = ListingForm.pictures(form);
    try {
      kept = withUploads(artisan, kept, upload);
      ListingContent content = ListingForm.content(form, kept);
      edit.edit(artisan, id, form.number("version"), content, ListingForm.stockSeen(form));
    } catch (ProblemException refusal) {
      return page(Optional.of(own), form.refused(refusal), kept, "").status(422);
    }
    return finish(artisan, id, form);
  }

  @POST
  @Path("{listing}/publish")
  public Response publish(@PathParam("listing") String listing) {
    Actor.Artisan artisan = visit.actor(Actor.Artisan.class);
    return published(artisan, id(listing));
  }

  @POST
  @Path("{listing}/pause")
  public Response pause(@PathParam("listing") String listing) {
    pause.pause(visit.actor(Actor.Artisan.class), id(listing));
    return done(id(listing), "paused");
  }

  @POST
  @Path("{listing}/withdraw")
  public Response withdraw(@PathParam("listing") String listing) {
    withdraw.withdraw(visit.actor(Actor.Artisan.class), id(listing));
    return done(id(listing), "withdrawn");
  }

  private Response finish(Actor.Artisan artisan, UUID id, Form form) {
    return form.get("then").equals("publish") ? published(artisan, id) : done(id, "saved");
  }

  /** What is missing is shown beside its field; the draft is kept whatever comes of it. */
  private Response published(Actor.Artisan artisan, UUID id) {
    try {
      publish.publish(artisan, id);
      return done(id, "published");
    } catch (ProblemException refusal) {
      if (refusal.type() == CatalogProblem.UNKNOWN_LISTING) {
        throw refusal;
      }
      OwnListingDetail own = read.own(artisan, id);
      Form form = ListingForm.filled(own.content(), own.version()).refused(refusal);
      return page(Optional.of(own), form, own.content().pictures(), "").status(422);
    }
  }

  private Response done(UUID id, String what) {
    return Response.seeOther(visit.to("/seller/listings/" + id + "?done=" + what)).build();
  }

  private List<String> withUploads(Actor.Artisan artisan, List<String> kept, Upload upload) {
    List<String> all = new ArrayList<>(kept);
    for (byte[] photograph : upload.files("photos")) {
      try {
        String id = addPicture.add(artisan, photograph).id();
        if (!all.contains(id)) {
          all.add(id);
        }
      } catch (ProblemException refusal) {
        throw refusal.type() instanceof MediaProblem problem
            ? new ProblemException(
                CatalogProblem.INVALID_LISTING,
                List.of(Violation.of("/photos", problem.code(), refusal.arguments().toArray())))
            : refusal;
      }
    }
    return all;
  }

  private View page(Optional<OwnListingDetail> own, Form form, List<String> kept, String done) {
    return View.of(FORM, new ListingFormPage(own, form, kept, craftsByGroup(), provinces(), done));
  }

  private Optional<SellerCard> shop(Actor.Artisan artisan) {
    return sellers.ofAccount(artisan.account());
  }

  private Map<String, Map<String, String>> craftsByGroup() {
    Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    for (Craft craft : crafts.all()) {
      if (!craft.forbidden()) {
        groups
            .computeIfAbsent(visit.texts().of(craft.group().name()), g -> new LinkedHashMap<>())
            .put(craft.code(), visit.texts().of(craft.name()));
      }
    }
    return groups;
  }

  private Map<String, String> craftNames() {
    Map<String, String> names = new LinkedHashMap<>();
    crafts.all().forEach(craft -> names.put(craft.code(), visit.texts().of(craft.name())));
    return names;
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

  private static UUID id(String listing) {
    return Ids.parse(listing).orElseThrow(() -> CatalogProblem.UNKNOWN_LISTING.refusal(listing));
  }
}
