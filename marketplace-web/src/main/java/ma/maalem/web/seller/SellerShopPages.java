package ma.maalem.web.seller;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.maalem.catalog.Sellers;
import ma.maalem.catalog.seller.DescribeShop;
import ma.maalem.catalog.seller.ReadShop;
import ma.maalem.catalog.seller.ShopContent;
import ma.maalem.catalog.seller.ShopView;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.ProblemException;
import ma.maalem.web.page.Form;
import ma.maalem.web.page.View;
import ma.maalem.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** A seller names the shop and tells its story. */
@Path("{lang: fr|ar|en}/seller/shop")
@RequestScoped
public class SellerShopPages {

  private static final String TEMPLATE = "seller/shop";

  private final Sellers sellers;
  private final ReadShop shops;
  private final DescribeShop describe;
  private final Visit visit;

  @Inject
  SellerShopPages(Sellers sellers, ReadShop shops, DescribeShop describe, Visit visit) {
    this.sellers = sellers;
    this.shops = shops;
    this.describe = describe;
    this.visit = visit;
  }

  @GET
  public View show(@QueryParam("saved") @Nullable String saved) {
    Optional<ShopView> shop = own();
    return View.of(
        TEMPLATE,
        new ShopFormPage(
            shop, shop.map(SellerShopPages::form).orElse(Form.empty()), saved != null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> fields) {
    Form form = Form.sent(fields);
    try {
      describe.describe(
          visit.actor(Actor.Artisan.class),
          new ShopContent(text(form, "name"), text(form, "story")));
      return Response.seeOther(visit.to("/seller/shop?saved")).build();
    } catch (ProblemException refusal) {
      return View.of(TEMPLATE, new ShopFormPage(own(), form.refused(refusal), false)).status(422);
    }
  }

  private Optional<ShopView> own() {
    return sellers
        .ofAccount(visit.actor(Actor.Artisan.class).account())
        .map(card -> shops.read(card.id()));
  }

  private static LocalizedText text(Form form, String name) {
    return LocalizedText.of(form.get(name + "/fr"), form.get(name + "/ar"), form.get(name + "/en"));
  }

  private static Form form(ShopView shop) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
      if (!shop.name().equals(shop.verifiedName())) {
        shop.name().exactly(language).ifPresent(t -> values.put("name/" + language.tag(), t));
      }
      shop.story().exactly(language).ifPresent(t -> values.put("story/" + language.tag(), t));
    }
    return Form.filled(values);
  }
}
