package ma.maalem.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.seller.ReadShop;
import ma.maalem.catalog.seller.ShopView;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Language;
import ma.maalem.web.page.Visit;

/** The shops and what was verified of those who run them. */
@Path("api/v1/sellers")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SellersResource {

  private final ReadShop shops;
  private final Crafts crafts;
  private final Visit visit;

  @Inject
  SellersResource(ReadShop shops, Crafts crafts, Visit visit) {
    this.shops = shops;
    this.crafts = crafts;
    this.visit = visit;
  }

  /** A region, province or chamber by its code. */
  public record Place(String code, String name) {}

  /**
   * A shop.
   *
   * @param verifiedName under which the maker was verified
   * @param cardExpiresOn last day on which the professional card is valid
   * @param maySell whether it may sell right now
   * @param listings pieces on offer
   */
  public record Seller(
      UUID id,
      String name,
      String verifiedName,
      String story,
      String kind,
      String registryNumber,
      Place province,
      Place region,
      Place chamber,
      List<ListingJson.Craft> crafts,
      Instant verifiedAt,
      LocalDate cardExpiresOn,
      boolean maySell,
      long listings) {}

  @GET
  @Path("{seller}")
  public Seller get(@PathParam("seller") String seller) {
    ShopView shop =
        shops.read(
            Ids.parse(seller).orElseThrow(() -> CatalogProblem.UNKNOWN_SELLER.refusal(seller)));
    Language language = visit.language();
    return new Seller(
        shop.id(),
        shop.name().in(language),
        shop.verifiedName().in(language),
        shop.story().in(language),
        shop.kind(),
        shop.registryNumber(),
        new Place(shop.province(), shop.provinceName().in(language)),
        new Place(shop.region(), shop.regionName().in(language)),
        new Place(shop.chamber(), shop.chamberName().in(language)),
        shop.crafts().stream()
            .flatMap(code -> crafts.find(code).stream())
            .map(craft -> new ListingJson.Craft(craft.code(), craft.name().in(language)))
            .toList(),
        shop.verifiedAt(),
        shop.cardExpiresOn(),
        shop.maySell(),
        shop.listings());
  }
}
