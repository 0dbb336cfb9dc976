package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.maalem.kernel.Actor;
import ma.maalem.platform.media.Picture;
import ma.maalem.platform.media.Pictures;

/** Takes in a seller's photograph; its id then goes into a listing. */
@ApplicationScoped
public class AddPicture {

  private final Shopkeepers shops;
  private final Pictures pictures;

  @Inject
  AddPicture(Shopkeepers shops, Pictures pictures) {
    this.shops = shops;
    this.pictures = pictures;
  }

  /**
   * @throws ma.maalem.kernel.ProblemException SELLER_NOT_VERIFIED for an artisan without a shop,
   *     NOT_A_PICTURE or PICTURE_TOO_LARGE
   */
  public Picture add(Actor.Artisan seller, byte[] photograph) {
    shops.shopOf(seller);
    return pictures.accept(photograph);
  }
}
