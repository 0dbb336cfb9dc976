package ma.maalem.catalog.search;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Digits;
import ma.maalem.kernel.Ids;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.Territory;
import ma.maalem.verification.ArtisanKind;

/**
 * What somebody looks for. Values of one facet are alternatives, different facets narrow each
 * other.
 *
 * @param text as typed; empty to browse
 * @param crafts codes
 * @param groups codes of craft groups
 * @param regions ISO 3166-2
 * @param provinces ISO 3166-2
 * @param minimum lowest price, inclusive
 * @param maximum highest price, inclusive
 * @param madeToOrder only, or never, goods made to order
 * @param available only what can be sent right now
 * @param sellerKinds names of {@link ArtisanKind}
 * @param language in which labels and titles come
 * @param size pieces on a page, 1 to 100
 * @param cursor of an earlier page
 */
public record ListingQuery(
    String text,
    Set<String> crafts,
    Set<String> groups,
    Set<String> regions,
    Set<String> provinces,
    Optional<Money> minimum,
    Optional<Money> maximum,
    Optional<Boolean> madeToOrder,
    boolean available,
    Set<String> sellerKinds,
    Optional<UUID> seller,
    Optional<String> sku,
    Sort sort,
    Language language,
    int size,
    Optional<String> cursor) {

  /** The order of the results. */
  public enum Sort {
    /** The best match first; without a text the newest. */
    RELEVANCE,
    NEWEST,
    PRICE_ASC,
    PRICE_DESC;

    /** As in URLs. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static final int DEFAULT_SIZE = 24;

  private static final int LARGEST_SIZE = 100;
  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_SKU = 64;
  private static final int MOST_VALUES = 40;
  private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(100_000_000);

  public ListingQuery {
    crafts = Set.copyOf(crafts);
    groups = Set.copyOf(groups);
    regions = Set.copyOf(regions);
    provinces = Set.copyOf(provinces);
    sellerKinds = Set.copyOf(sellerKinds);
    if (sort == Sort.RELEVANCE && text.isEmpty()) {
      sort = Sort.NEWEST;
    }
  }

  /** Everything on offer, the newest first. */
  public static ListingQuery everything(Language language) {
    return new ListingQuery(
        "",
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Sort.NEWEST,
        language,
        DEFAULT_SIZE,
        Optional.empty());
  }

  /**
   * Reads the parameters of the API and of pages: {@code q, craft, group, region, province, min,
   * max, madeToOrder, available, sellerKind, seller, sku, sort, size, cursor}. Facets may be
   * repeated or hold several values between commas; prices are dirhams in any digits. Other
   * parameters are not looked at.
   *
   * @throws ma.maalem.kernel.ProblemException INVALID_QUERY with a pointer to each parameter that
   *     makes no sense
   */
  public static ListingQuery parse(
      Map<String, ? extends Collection<String>> parameters, Language language, Crafts known) {
    Reading read = new Reading(parameters);
    ListingQuery query =
        new ListingQuery(
            read.text("q", LONGEST_TEXT),
            read.values("craft", known::isKnown),
            read.values("group", code -> known.group(code).isPresent()),
            read.values("region", code -> Territory.region(code).isPresent()),
            read.values("province", code -> Territory.province(code).isPresent()),
            read.price("min"),
            read.price("max"),
            read.flag("madeToOrder"),
            read.flag("available").orElse(false),
            read.values("sellerKind", ListingQuery::isKind),
            read.id("seller"),
            Optional.of(read.text("sku", LONGEST_SKU)).filter(sku -> !sku.isEmpty()),
            read.sort(),
            language,
            read.size(),
            read.one("cursor"));
    read.checks.that(
        query.minimum.isEmpty()
            || query.maximum.isEmpty()
            || query.minimum.get().compareTo(query.maximum.get()) <= 0,
        "/max",
        "below-minimum");
    query.cursor.ifPresent(
        cursor ->
            read.checks.that(Cursor.parse(cursor, query.sort).isPresent(), "/cursor", "format"));
    read.checks.orRefuse(CatalogProblem.INVALID_QUERY);
    return query;
  }

  /**
   * The parameters that lead to this query, in a fixed order and without the cursor: for links and
   * canonical addresses.
   */
  public Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    put(parameters, "q", text.isEmpty() ? List.of() : List.of(text));
    put(parameters, "group", groups);
    put(parameters, "craft", crafts);
    put(parameters, "region", regions);
    put(parameters, "province", provinces);
    minimum.ifPresent(money -> put(parameters, "min", List.of(dirhams(money))));
    maximum.ifPresent(money -> put(parameters, "max", List.of(dirhams(money))));
    put(parameters, "available", available ? List.of("true") : List.of());
    madeToOrder.ifPresent(only -> put(parameters, "madeToOrder", List.of(only.toString())));
    put(parameters, "sellerKind", sellerKinds);
    seller.ifPresent(id -> put(parameters, "seller", List.of(id.toString())));
    sku.ifPresent(number -> put(parameters, "sku", List.of(number)));
    boolean usual = sort == (text.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE);
    put(parameters, "sort", usual ? List.of() : List.of(sort.code()));
    put(parameters, "size", size == DEFAULT_SIZE ? List.of() : List.of(Integer.toString(size)));
    return parameters;
  }

  /** Whether anything but the text, the order and the page is asked for. */
  public boolean narrowed() {
    return !(crafts.isEmpty()
        && groups.isEmpty()
        && regions.isEmpty()
        && provinces.isEmpty()
        && minimum.isEmpty()
        && maximum.isEmpty()
        && madeToOrder.isEmpty()
        && !available
        && sellerKinds.isEmpty());
  }

  private static void put(
      Map<String, List<String>> parameters, String name, Collection<String> values) {
    if (!values.isEmpty()) {
      parameters.put(name, values.stream().sorted().toList());
    }
  }

  private static String dirhams(Money money) {
    return money.decimal().stripTrailingZeros().toPlainString();
  }

  private static boolean isKind(String name) {
    return Arrays.stream(ArtisanKind.values()).anyMatch(kind -> kind.name().equals(name));
  }

  /** Reads strings from a stranger and collects what is wrong with them. */
  private static final class Reading {

    private final Map<String, ? extends Collection<String>> parameters;
    private final Checks checks = new Checks();

    Reading(Map<String, ? extends Collection<String>> parameters) {
      this.parameters = parameters;
    }

    Optional<String> one(String name) {
      Collection<String> values = parameters.get(name);
      return values == null
          ? Optional.empty()
          : values.stream().map(String::strip).filter(value -> !value.isEmpty()).findFirst();
    }

    String text(String name, int longest) {
      String text =
          one(name).orElse("").replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}]+", " ").strip();
      boolean fits = text.codePointCount(0, text.length()) <= longest;
      checks.that(fits, "/" + name, "too-long", longest);
      return fits ? text : "";
    }

    Set<String> values(String name, Predicate<String> known) {
      Collection<String> given = parameters.get(name);
      if (given == null) {
        return Set.of();
      }
      Set<String> values = new LinkedHashSet<>();
      for (String value : given) {
        values.addAll(Arrays.stream(value.split(",")).map(String::strip).toList());
      }
      values.remove("");
      checks.that(values.size() <= MOST_VALUES, "/" + name, "too-many", MOST_VALUES);
      checks.that(values.stream().allMatch(known), "/" + name, "unknown");
      return values;
    }

    Optional<Money> price(String name) {
      Optional<BigDecimal> number = one(name).map(Digits::ascii).flatMap(Reading::number);
      boolean sound =
          one(name).isEmpty()
              || number
                  .filter(n -> n.signum() >= 0 && n.compareTo(HIGHEST_PRICE) <= 0)
                  .filter(n -> n.stripTrailingZeros().scale() <= 2)
                  .isPresent();
      checks.that(sound, "/" + name, "format");
      return sound ? number.map(n -> Money.of(n, Money.MAD)) : Optional.empty();
    }

    Optional<Boolean> flag(String name) {
      Optional<String> value = one(name);
      checks.that(
          value.map(v -> v.equals("true") || v.equals("false")).orElse(true), "/" + name, "format");
      return value.map("true"::equals);
    }

    Optional<UUID> id(String name) {
      Optional<String> value = one(name);
      Optional<UUID> id = value.flatMap(Ids::parse);
      checks.that(value.isEmpty() || id.isPresent(), "/" + name, "format");
      return id;
    }

    Sort sort() {
      String wanted = one("sort").orElse("relevance");
      Optional<Sort> sort =
          Arrays.stream(Sort.values()).filter(s -> s.code().equals(wanted)).findFirst();
      checks.that(
          sort.isPresent(),
          "/sort",
          "unknown",
          String.join(", ", Arrays.stream(Sort.values()).map(Sort::code).toList()));
      return sort.orElse(Sort.RELEVANCE);
    }

    int size() {
      String size = Digits.ascii(one("size").orElse(Integer.toString(DEFAULT_SIZE)));
      Optional<BigDecimal> number = number(size);
      boolean sound =
          number
              .filter(n -> n.stripTrailingZeros().scale() <= 0)
              .filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.valueOf(LARGEST_SIZE)) <= 0)
              .isPresent();
      checks.that(sound, "/size", "out-of-range", 1, LARGEST_SIZE);
      return sound ? number.map(BigDecimal::intValue).orElse(DEFAULT_SIZE) : DEFAULT_SIZE;
    }

    private static Optional<BigDecimal> number(String text) {
      if (!text.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
        return Optional.empty();
      }
      return Optional.of(new BigDecimal(text));
    }
  }
}
