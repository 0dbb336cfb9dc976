package ma.maalem.web.seller;

import java.util.Optional;
import ma.maalem.catalog.seller.ShopView;
import ma.maalem.web.page.Form;

/**
 * What a shop tells about itself.
 *
 * @param shop empty until a chamber has verified the artisan
 * @param saved whether it was saved just now
 */
public record ShopFormPage(Optional<ShopView> shop, Form form, boolean saved) {}
