package ma.maalem.catalog.seller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.listing.PlainText;
import ma.maalem.catalog.search.SearchChanges;
import ma.maalem.kernel.Actor;
import ma.maalem.kernel.Checks;

/** Lets a seller name the shop and tell its story. */
@ApplicationScoped
@Transactional
public class DescribeShop {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_STORY = 5_000;

  private final Shops shops;
  private final SearchChanges search;

  @Inject
  DescribeShop(Shops shops, SearchChanges search) {
    this.shops = shops;
    this.search = search;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException INVALID_SHOP, or SELLER_NOT_VERIFIED for an account
   *     without a shop
   */
  public void describe(Actor.Artisan seller, ShopContent content) {
    ShopContent clean =
        new ShopContent(PlainText.clean(content.name()), PlainText.clean(content.story()));
    Checks checks = new Checks();
    PlainText.check(checks, "/name", clean.name(), 2, LONGEST_NAME);
    PlainText.check(checks, "/story", clean.story(), 0, LONGEST_STORY);
    checks.orRefuse(CatalogProblem.INVALID_SHOP);
    UUID shop =
        shops
            .describe(seller.account(), clean)
            .orElseThrow(() -> CatalogProblem.SELLER_NOT_VERIFIED.refusal());
    search.sellers(List.of(shop));
  }
}
