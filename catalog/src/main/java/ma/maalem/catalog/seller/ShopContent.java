package ma.maalem.catalog.seller;

import ma.maalem.kernel.LocalizedText;

/**
 * What a seller tells about the shop.
 *
 * @param name empty to go by the verified name
 */
public record ShopContent(LocalizedText name, LocalizedText story) {}
