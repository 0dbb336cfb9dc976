package ma.maalem.catalog.listing;

import java.util.List;
import ma.maalem.catalog.Offer;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Contents for tests: one that is complete, and changes to it. */
public final class SampleContent {

  public static final ListingContent PLATE =
      new ListingContent(
          null,
          "POT-01",
          LocalizedText.of("Plat bleu de Fès", "صحن أزرق فاسي", "Blue plate of Fez"),
          LocalizedText.of(Language.FR, "Tourné et peint à la main."),
          Money.mad(45_000),
          Supply.IN_STOCK,
          5,
          null,
          1_200,
          new Offer.Dimensions(35, 35, 8),
          LocalizedText.of(Language.FR, "argile, émail"),
          null,
          null,
          List.of());

  private SampleContent() {}

  public static ListingContent titled(LocalizedText title) {
    return with(PLATE, PLATE.craft(), title, Supply.IN_STOCK, 5, null);
  }

  public static ListingContent of(String craft, LocalizedText title) {
    return with(PLATE, craft, title, Supply.IN_STOCK, 5, null);
  }

  public static ListingContent pieces(int pieces) {
    return with(PLATE, PLATE.craft(), PLATE.title(), Supply.IN_STOCK, pieces, null);
  }

  public static ListingContent oneOfAKind() {
    return with(PLATE, PLATE.craft(), PLATE.title(), Supply.ONE_OF_A_KIND, null, null);
  }

  public static ListingContent madeToOrder(int days) {
    return with(PLATE, PLATE.craft(), PLATE.title(), Supply.MADE_TO_ORDER, null, days);
  }

  public static ListingContent priced(Money price) {
    return new ListingContent(
        null,
        PLATE.craft(),
        PLATE.title(),
        PLATE.story(),
        price,
        Supply.IN_STOCK,
        5,
        null,
        PLATE.weightGrams(),
        PLATE.packed(),
        PLATE.materials(),
        null,
        null,
        List.of());
  }

  public static ListingContent numbered(String sku) {
    return new ListingContent(
        sku,
        PLATE.craft(),
        PLATE.title(),
        PLATE.story(),
        PLATE.price(),
        Supply.IN_STOCK,
        5,
        null,
        PLATE.weightGrams(),
        PLATE.packed(),
        PLATE.materials(),
        null,
        null,
        List.of());
  }

  /** A craft and a title, nothing else. */
  public static ListingContent bare() {
    return new ListingContent(
        null,
        "POT-01",
        PLATE.title(),
        LocalizedText.EMPTY,
        null,
        Supply.IN_STOCK,
        null,
        null,
        null,
        null,
        LocalizedText.EMPTY,
        null,
        null,
        List.of());
  }

  private static ListingContent with(
      ListingContent c,
      @Nullable String craft,
      LocalizedText title,
      Supply supply,
      @Nullable Integer pieces,
      @Nullable Integer leadDays) {
    return new ListingContent(
        c.sku(),
        craft,
        title,
        c.story(),
        c.price(),
        supply,
        pieces,
        leadDays,
        c.weightGrams(),
        c.packed(),
        c.materials(),
        c.province(),
        c.hsCode(),
        c.pictures());
  }
}
