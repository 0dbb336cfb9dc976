package ma.maalem.web.storefront;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.search.ListingCard;
import ma.maalem.kernel.Territory;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;

/** The first page. */
@Path("{lang: fr|ar|en}")
@RequestScoped
public class HomePages {

  private static final int NEWEST = 8;

  private final ShopWindow window;
  private final Crafts crafts;
  private final Visit visit;

  @Inject
  HomePages(ShopWindow window, Crafts crafts, Visit visit) {
    this.window = window;
    this.crafts = crafts;
    this.visit = visit;
  }

  @GET
  public View home() {
    List<ListingCard> newest = window.newest(visit.language());
    return View.of(
        "storefront/home",
        new HomePage(
            window.shown(newest),
            window.groups(),
            Territory.regions(),
            newest.stream().limit(NEWEST).toList(),
            crafts.all().stream().filter(c -> c.endangered() && !c.forbidden()).toList()));
  }
}
