package ma.maalem.web.seller;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.Sellers;
import ma.maalem.catalog.listing.ReadListings;
import ma.maalem.kernel.Actor;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;

/** The seller's home. */
@Path("{lang: fr|ar|en}/seller")
@RequestScoped
public class SellerHomePages {

  private static final int LATEST = 4;

  private final Sellers sellers;
  private final ReadListings listings;
  private final Visit visit;

  @Inject
  SellerHomePages(Sellers sellers, ReadListings listings, Visit visit) {
    this.sellers = sellers;
    this.listings = listings;
    this.visit = visit;
  }

  @GET
  @Transactional
  public View home() {
    Actor.Artisan artisan = visit.actor(Actor.Artisan.class);
    Optional<SellerCard> shop = sellers.ofAccount(artisan.account());
    return View.of(
        "seller/home",
        shop.isEmpty()
            ? new SellerHomePage(shop, Map.of(), List.of())
            : new SellerHomePage(
                shop,
                listings.count(artisan),
                listings.page(artisan, Optional.empty(), Optional.empty(), LATEST).items()));
  }
}
