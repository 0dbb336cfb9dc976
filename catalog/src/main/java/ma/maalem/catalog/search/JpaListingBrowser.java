package ma.maalem.catalog.search;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.catalog.stock.MadeToOrder;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.Province;
import ma.maalem.kernel.Territory;
import ma.maalem.platform.json.Json;
import ma.maalem.platform.time.MoroccoTime;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class JpaListingBrowser implements ListingBrowser {

  private static final String FROM =
      """
       from catalog.listing l join catalog.stock s on s.listing = l.id
      join catalog.seller v on v.id = l.seller
      where l.status = 'PUBLISHED' and v.may_sell
      """;

  private static final String CARD =
      """
      select l.id, l.slug, l.sku, cast(l.title as text), l.craft, v.id,
        cast(case when v.shop_name = '{}' then v.name else v.shop_name end as text), v.kind,
        l.province, l.price_minor, s.on_hand - s.held, l.supply, l.lead_days, l.pictures ->> 0,
        l.published_at
      """;

  @Inject private EntityManager em;
  private final Crafts crafts;
  private final InstantSource clock;

  @Inject
  JpaListingBrowser(Crafts crafts, InstantSource clock) {
    this.crafts = crafts;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("unchecked")
  public ListingResults browse(ListingQuery query) {
    Conditions conditions = conditions(query);
    long total =
        ((Number) query("select count(*)" + FROM, conditions, "").getSingleResult()).longValue();
    query
        .cursor()
        .flatMap(text -> Cursor.parse(text, query.sort()))
        .ifPresent(cursor -> conditions.after(query.sort(), cursor));
    List<@Nullable Object[]> rows =
        query(CARD + FROM, conditions, order(query.sort()) + " limit " + (query.size() + 1))
            .getResultList();
    List<@Nullable Object[]> page = rows.subList(0, Math.min(query.size(), rows.size()));
    return new ListingResults(
        total,
        page.stream().map(this::card).toList(),
        List.of(),
        rows.size() > query.size()
            ? Optional.of(cursor(query.sort(), page.get(page.size() - 1)).text())
            : Optional.empty(),
        false,
        true);
  }

  private Query query(String select, Conditions conditions, String end) {
    Query query = em.createNativeQuery(select + conditions.sql + end);
    for (int i = 0; i < conditions.values.size(); i++) {
      query.setParameter(i + 1, conditions.values.get(i));
    }
    return query;
  }

  private Conditions conditions(ListingQuery query) {
    Conditions conditions = new Conditions();
    conditions.add("v.card_expires_on >= cast(? as date)", MoroccoTime.today(clock).toString());
    conditions.among("l.craft", query.crafts());
    conditions.among(
        "l.craft",
        query.groups().stream().flatMap(g -> crafts.ofGroup(g).stream()).map(Craft::code).toList());
    conditions.among("l.province", query.provinces());
    conditions.among(
        "l.province",
        query.regions().stream()
            .flatMap(code -> Territory.region(code).stream())
            .flatMap(region -> Territory.provincesOf(region).stream())
            .map(Province::code)
            .toList());
    conditions.among("v.kind", query.sellerKinds());
    query.minimum().ifPresent(min -> conditions.add("l.price_minor >= ?", min.minor()));
    query.maximum().ifPresent(max -> conditions.add("l.price_minor <= ?", max.minor()));
    query.seller().ifPresent(seller -> conditions.add("l.seller = ?", seller));
    query.sku().ifPresent(sku -> conditions.add("l.sku = ?", sku));
    query.madeToOrder().ifPresent(only -> conditions.add("(l.supply = 'MADE_TO_ORDER') = ?", only));
    if (query.available()) {
      conditions.add("l.supply <> 'MADE_TO_ORDER' and s.on_hand > s.held");
    }
    return conditions;
  }

  private static String order(ListingQuery.Sort sort) {
    return switch (sort) {
      case PRICE_ASC -> " order by l.price_minor asc, l.id desc";
      case PRICE_DESC -> " order by l.price_minor desc, l.id desc";
      case NEWEST, RELEVANCE -> " order by l.published_at desc, l.id desc";
    };
  }

  private static Cursor cursor(ListingQuery.Sort sort, @Nullable Object[] r) {
    long value =
        switch (sort) {
          case PRICE_ASC, PRICE_DESC -> ((Number) required(r[9])).longValue();
          case NEWEST, RELEVANCE -> ((Timestamp) required(r[14])).toInstant().toEpochMilli();
        };
    return new Cursor(sort, Cursor.Reach.NARROW, Long.toString(value), (UUID) required(r[0]));
  }

  private ListingCard card(@Nullable Object[] r) {
    String craftCode = text(r[4]);
    Optional<Craft> craft = crafts.find(craftCode);
    String province = text(r[8]);
    String supply = text(r[11]);
    boolean madeToOrder = supply.equals("MADE_TO_ORDER");
    return new ListingCard(
        (UUID) required(r[0]),
        text(r[1]),
        text(r[2]),
        Json.read(text(r[3]), LocalizedText.class),
        craftCode,
        craft.map(Craft::name).orElse(LocalizedText.EMPTY),
        craft.map(Craft::endangered).orElse(false),
        (UUID) required(r[5]),
        Json.read(text(r[6]), LocalizedText.class),
        text(r[7]),
        province,
        Territory.province(province).map(Province::name).orElse(LocalizedText.EMPTY),
        Money.mad(((Number) required(r[9])).longValue()),
        madeToOrder ? MadeToOrder.LIMIT : ((Number) required(r[10])).intValue(),
        madeToOrder,
        supply.equals("ONE_OF_A_KIND"),
        ((Number) required(r[12])).intValue(),
        Optional.ofNullable((String) r[13]));
  }

  private static String text(@Nullable Object column) {
    return (String) required(column);
  }

  private static Object required(@Nullable Object column) {
    return Objects.requireNonNull(column);
  }

  /** Conditions in SQL with their values; each question mark becomes a numbered parameter. */
  private static final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    void add(String condition, Object... arguments) {
      String numbered = condition;
      for (Object argument : arguments) {
        values.add(argument);
        numbered = numbered.replaceFirst("\\?(?![0-9])", "?" + values.size());
      }
      sql.append(" and ").append(numbered);
    }

    void among(String column, Collection<String> codes) {
      if (!codes.isEmpty()) {
        add(column + " = any (cast(? as text[]))", codes.stream().collect(joining(",", "{", "}")));
      }
    }

    void after(ListingQuery.Sort sort, Cursor cursor) {
      switch (sort) {
        case PRICE_ASC ->
            add(
                "(l.price_minor > ? or (l.price_minor = ? and l.id < ?))",
                cursor.whole(),
                cursor.whole(),
                cursor.id());
        case PRICE_DESC -> add("(l.price_minor, l.id) < (?, ?)", cursor.whole(), cursor.id());
        case NEWEST, RELEVANCE ->
            add(
                "(l.published_at, l.id) < (cast(? as timestamptz), ?)",
                Instant.ofEpochMilli(cursor.whole()).toString(),
                cursor.id());
      }
    }
  }
}
