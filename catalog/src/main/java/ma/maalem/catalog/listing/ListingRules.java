package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.craft.HsCode;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.Territory;
import org.jspecify.annotations.Nullable;

/** What makes a listing's content acceptable, and what makes it complete. */
@ApplicationScoped
class ListingRules {

  static final int MAXIMUM_PIECES = 100_000;

  private static final Pattern SKU = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");
  private static final int LONGEST_TITLE = 140;
  private static final int LONGEST_STORY = 8_000;
  private static final int LONGEST_MATERIALS = 300;
  private static final long LOWEST_DIRHAMS = 1;
  private static final long HIGHEST_DIRHAMS = 5_000_000;
  private static final int MINOR = 100;
  private static final int LONGEST_LEAD_DAYS = 365;
  private static final int HEAVIEST_GRAMS = 500_000;
  private static final int LONGEST_CM = 1_000;
  private static final int MOST_PICTURES = 12;

  private final Crafts crafts;
  private final KnownPictures known;

  @Inject
  ListingRules(Crafts crafts, KnownPictures known) {
    this.crafts = crafts;
    this.known = known;
  }

  /**
   * Refuses what may not even be kept as a draft, and with {@code complete} what may not be
   * offered.
   *
   * @return the craft
   * @throws ma.maalem.kernel.ProblemException INVALID_LISTING with every violation
   */
  Craft check(ListingContent content, boolean complete) {
    Checks checks = new Checks();
    Optional<Craft> craft = Optional.ofNullable(content.craft()).flatMap(crafts::find);
    checks.required("/craft", content.craft());
    checks.that(content.craft() == null || craft.isPresent(), "/craft", "unknown");
    checks.that(!content.title().isEmpty(), "/title", "required");
    PlainText.check(checks, "/title", content.title(), 3, LONGEST_TITLE);
    PlainText.check(checks, "/story", content.story(), 0, LONGEST_STORY);
    PlainText.check(checks, "/materials", content.materials(), 0, LONGEST_MATERIALS);
    checks.matches("/sku", content.sku(), SKU, "format");
    checks.matches("/hsCode", content.hsCode(), HsCode.SIX_DIGITS, "format");
    checks.that(
        content.province() == null || Territory.province(content.province()).isPresent(),
        "/province",
        "unknown");
    price(checks, content);
    supply(checks, content);
    packed(checks, content);
    pictures(checks, content.pictures());
    if (complete) {
      complete(checks, content);
      checks.that(craft.map(c -> !c.forbidden()).orElse(true), "/craft", "forbidden-craft");
    }
    checks.orRefuse(CatalogProblem.INVALID_LISTING);
    return craft.orElseThrow();
  }

  private static void price(Checks checks, ListingContent content) {
    Money price = content.price();
    if (price == null) {
      return;
    }
    if (!price.currency().equals(Money.MAD)) {
      checks.that(false, "/price", "currency", Money.MAD.getCurrencyCode());
      return;
    }
    checks.that(price.minor() >= LOWEST_DIRHAMS * MINOR, "/price", "too-small", LOWEST_DIRHAMS);
    checks.that(price.minor() <= HIGHEST_DIRHAMS * MINOR, "/price", "too-large", HIGHEST_DIRHAMS);
  }

  private static void supply(Checks checks, ListingContent content) {
    switch (content.supply()) {
      case IN_STOCK -> range(checks, "/stock", content.pieces(), 0, MAXIMUM_PIECES);
      case ONE_OF_A_KIND -> range(checks, "/stock", content.pieces(), 0, 1);
      case MADE_TO_ORDER -> range(checks, "/leadDays", content.leadDays(), 1, LONGEST_LEAD_DAYS);
    }
  }

  private static void packed(Checks checks, ListingContent content) {
    range(checks, "/weightGrams", content.weightGrams(), 1, HEAVIEST_GRAMS);
    Offer.Dimensions packed = content.packed();
    if (packed != null) {
      checks.range("/packed/length", packed.length(), 1, LONGEST_CM);
      checks.range("/packed/width", packed.width(), 1, LONGEST_CM);
      checks.range("/packed/height", packed.height(), 1, LONGEST_CM);
    }
  }

  private void pictures(Checks checks, List<String> pictures) {
    checks.that(pictures.size() <= MOST_PICTURES, "/pictures", "too-many", MOST_PICTURES);
    if (pictures.size() <= MOST_PICTURES) {
      for (int i = 0; i < pictures.size(); i++) {
        checks.that(known.isKnown(pictures.get(i)), "/pictures/" + i, "unknown");
      }
    }
  }

  private static void complete(Checks checks, ListingContent content) {
    checks.required("/price", content.price());
    checks.required("/weightGrams", content.weightGrams());
    checks.required("/packed", content.packed());
    if (content.supply() == Supply.IN_STOCK) {
      checks.required("/stock", content.pieces());
    }
    if (content.supply() == Supply.MADE_TO_ORDER) {
      checks.required("/leadDays", content.leadDays());
    }
  }

  private static void range(
      Checks checks, String pointer, @Nullable Integer value, int minimum, int maximum) {
    if (value != null) {
      checks.range(pointer, Objects.requireNonNull(value), minimum, maximum);
    }
  }
}
