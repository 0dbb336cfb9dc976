package ma.maalem.web.seller;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.Offer.Dimensions;
import ma.maalem.catalog.listing.ListingContent;
import ma.maalem.catalog.listing.Supply;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Digits;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.web.page.Form;
import org.jspecify.annotations.Nullable;

/** Between a form's fields, which are texts, and a listing's content. */
final class ListingForm {

  private static final List<Language> WRITTEN = List.of(Language.FR, Language.AR, Language.EN);
  private static final String DECIMAL = "[0-9]{1,9}(\\.[0-9]{1,2})?";

  private ListingForm() {}

  /** The fields of that content. */
  static Form filled(ListingContent content, long version) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("version", Long.toString(version));
    put(values, "sku", content.sku());
    put(values, "craft", content.craft());
    texts(values, "title", content.title());
    texts(values, "story", content.story());
    texts(values, "materials", content.materials());
    Money price = content.price();
    put(
        values,
        "price",
        price == null ? null : price.decimal().stripTrailingZeros().toPlainString());
    values.put("supply", content.supply().name());
    put(values, "stock", content.pieces());
    put(values, "stockSeen", content.pieces());
    put(values, "leadDays", content.leadDays());
    put(values, "weightGrams", content.weightGrams());
    Dimensions packed = content.packed();
    if (packed != null) {
      put(values, "packed/length", packed.length());
      put(values, "packed/width", packed.width());
      put(values, "packed/height", packed.height());
    }
    put(values, "province", content.province());
    put(values, "hsCode", content.hsCode());
    return Form.filled(values);
  }

  /**
   * The content of those fields.
   *
   * @throws ma.maalem.kernel.ProblemException INVALID_LISTING for what is no number
   */
  static ListingContent content(Form form, List<String> pictures) {
    Checks checks = new Checks();
    Supply supply = supply(form);
    ListingContent content =
        new ListingContent(
            form.get("sku"),
            form.get("craft"),
            text(form, "title"),
            text(form, "story"),
            price(checks, form),
            supply,
            supply == Supply.IN_STOCK ? whole(checks, form, "stock") : null,
            supply == Supply.MADE_TO_ORDER ? whole(checks, form, "leadDays") : null,
            whole(checks, form, "weightGrams"),
            packed(checks, form),
            text(form, "materials"),
            form.get("province"),
            form.get("hsCode"),
            pictures);
    checks.orRefuse(CatalogProblem.INVALID_LISTING);
    return content;
  }

  /** The stock that the seller saw before changing it. */
  static Optional<Integer> stockSeen(Form form) {
    return form.number("stockSeen")
        .filter(n -> n >= 0 && n <= Integer.MAX_VALUE)
        .map(Long::intValue);
  }

  /** The pictures that stay, the one that is to come first before the others. */
  static List<String> pictures(Form form) {
    List<String> kept = new ArrayList<>(form.all("picture"));
    kept.removeAll(form.all("dropPicture"));
    String first = form.get("firstPicture");
    if (kept.remove(first)) {
      kept.add(0, first);
    }
    return kept;
  }

  private static Supply supply(Form form) {
    return switch (form.get("supply")) {
      case "ONE_OF_A_KIND" -> Supply.ONE_OF_A_KIND;
      case "MADE_TO_ORDER" -> Supply.MADE_TO_ORDER;
      default -> Supply.IN_STOCK;
    };
  }

  /** An amount as people write it: 1 250,50 as well as ١٢٥٠٫٥٠. */
  private static @Nullable Money price(Checks checks, Form form) {
    String typed =
        Digits.ascii(form.get("price")).replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    if (typed.isEmpty()) {
      return null;
    }
    boolean number = typed.matches(DECIMAL);
    checks.that(number, "/price", "format");
    return number ? Money.of(new BigDecimal(typed), Money.MAD) : null;
  }

  private static @Nullable Dimensions packed(Checks checks, Form form) {
    Integer length = whole(checks, form, "packed/length");
    Integer width = whole(checks, form, "packed/width");
    Integer height = whole(checks, form, "packed/height");
    if (length == null && width == null && height == null) {
      return null;
    }
    checks.required("/packed/length", length);
    checks.required("/packed/width", width);
    checks.required("/packed/height", height);
    return length == null || width == null || height == null
        ? null
        : new Dimensions(length, width, height);
  }

  private static @Nullable Integer whole(Checks checks, Form form, String name) {
    if (!form.has(name)) {
      return null;
    }
    Optional<Long> number = form.number(name).filter(n -> Math.abs(n) <= Integer.MAX_VALUE);
    checks.that(number.isPresent(), "/" + name, "format");
    return number.map(Long::intValue).orElse(null);
  }

  private static LocalizedText text(Form form, String name) {
    return LocalizedText.of(form.get(name + "/fr"), form.get(name + "/ar"), form.get(name + "/en"));
  }

  private static void texts(Map<String, String> values, String name, LocalizedText text) {
    for (Language language : WRITTEN) {
      text.exactly(language).ifPresent(t -> values.put(name + "/" + language.tag(), t));
    }
  }

  private static void put(Map<String, String> values, String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value.toString());
    }
  }
}
