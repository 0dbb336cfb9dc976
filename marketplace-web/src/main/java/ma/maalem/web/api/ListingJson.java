package ma.maalem.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.craft.HsCode;
import ma.maalem.catalog.listing.ListingView;
import ma.maalem.catalog.listing.Supply;
import ma.maalem.catalog.search.ListingCard;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;

/** Pieces as the API shows them. */
final class ListingJson {

  private static final int CARD_WIDTH = 400;
  private static final int FULL_WIDTH = 1600;

  private ListingJson() {}

  /** A craft by its code, with its name in the language that was asked for. */
  record Craft(String code, String name) {}

  /** A shop in short. */
  record Seller(UUID id, String name) {}

  /**
   * A piece in a list.
   *
   * @param titleLanguage of the title, which may have been written in another than asked for
   * @param province ISO 3166-2
   * @param available pieces that are free, or what one order may ask for of goods made to order
   * @param image address of a small picture
   */
  record Item(
      UUID id,
      String slug,
      String sku,
      String title,
      String titleLanguage,
      Craft craft,
      Seller seller,
      String province,
      String provinceName,
      Money price,
      int available,
      boolean madeToOrder,
      boolean oneOfAKind,
      int leadDays,
      Optional<String> image) {}

  /** A picture's addresses. */
  record Image(String small, String large) {}

  /** A shop beside its piece. */
  record SellerDetail(
      UUID id,
      String name,
      String kind,
      String registryNumber,
      String province,
      String chamber,
      boolean maySell) {}

  /**
   * A piece in full.
   *
   * @param texts all versions of what the seller wrote
   * @param state FOR_SALE, SOLD_OUT, WITHDRAWN or SELLER_SUSPENDED
   */
  record Detail(
      UUID id,
      String slug,
      String sku,
      String state,
      String title,
      String titleLanguage,
      String story,
      String materials,
      Texts texts,
      Craft craft,
      Craft group,
      SellerDetail seller,
      String province,
      String provinceName,
      String region,
      Money price,
      int available,
      boolean madeToOrder,
      boolean oneOfAKind,
      int leadDays,
      int weightGrams,
      Offer.Dimensions packed,
      HsCode hsCode,
      Optional<String> image,
      List<Image> images,
      Instant publishedAt,
      Instant updatedAt) {}

  /** Every version of a text. */
  record Texts(LocalizedText title, LocalizedText story, LocalizedText materials) {}

  static Item item(ListingCard card, Language language) {
    return new Item(
        card.id(),
        card.slug(),
        card.sku(),
        card.title().in(language),
        card.title().shownFor(language).tag(),
        new Craft(card.craft(), card.craftName().in(language)),
        new Seller(card.seller(), card.sellerName().in(language)),
        card.province(),
        card.provinceName().in(language),
        card.price(),
        card.available(),
        card.madeToOrder(),
        card.oneOfAKind(),
        card.leadDays(),
        card.picture().map(id -> address(id, CARD_WIDTH)));
  }

  static Detail detail(ListingView listing, Language language) {
    SellerCard seller = listing.seller();
    List<Image> images =
        listing.pictures().stream()
            .map(id -> new Image(address(id, CARD_WIDTH), address(id, FULL_WIDTH)))
            .toList();
    return new Detail(
        listing.id(),
        listing.slug(),
        listing.sku(),
        listing.state().name(),
        listing.title().in(language),
        listing.title().shownFor(language).tag(),
        listing.story().in(language),
        listing.materials().in(language),
        new Texts(listing.title(), listing.story(), listing.materials()),
        new Craft(listing.craft().code(), listing.craft().name().in(language)),
        new Craft(listing.craft().group().code(), listing.craft().group().name().in(language)),
        new SellerDetail(
            seller.id(),
            seller.name().in(language),
            seller.kind(),
            seller.registryNumber(),
            seller.province(),
            seller.chamber(),
            seller.maySell()),
        listing.province().code(),
        listing.province().name().in(language),
        listing.province().region().code(),
        listing.price(),
        listing.available(),
        listing.madeToOrder(),
        listing.supply() == Supply.ONE_OF_A_KIND,
        listing.leadDays(),
        listing.weightGrams(),
        listing.packed(),
        new HsCode(listing.hsCode(), listing.hsEdition()),
        images.stream().findFirst().map(Image::small),
        images,
        listing.publishedAt(),
        listing.updatedAt());
  }

  static String address(String picture, int width) {
    return "/media/" + picture + "/" + width;
  }
}
