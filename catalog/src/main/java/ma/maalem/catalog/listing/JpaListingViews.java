package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.kernel.Page;
import ma.maalem.kernel.Territory;
import ma.maalem.platform.json.Json;
import ma.maalem.platform.time.MoroccoTime;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaListingViews implements ListingViews {

  private static final Set<Language> SCREENS = EnumSet.of(Language.FR, Language.AR, Language.EN);

  @Inject private EntityManager em;
  private final Crafts crafts;
  private final InstantSource clock;

  @Inject
  JpaListingViews(Crafts crafts, InstantSource clock) {
    this.crafts = crafts;
    this.clock = clock;
  }

  @Override
  public Optional<ListingView> find(UUID id) {
    return one("l.id = ?2", id);
  }

  @Override
  public Optional<ListingView> find(String slug) {
    return one("l.slug = ?2", slug);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Page<OwnListing> ofSeller(
      UUID seller, Optional<ListingStatus> status, Optional<UUID> before, int size) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select l.id, l.version, l.sku, l.slug, l.status, cast(l.title as text), l.craft,
                  l.price_minor, l.supply, s.on_hand, s.held, l.pictures ->> 0, l.updated_at
                from catalog.listing l join catalog.stock s on s.listing = l.id
                where l.seller = ?1 and (?2 = '' or l.status = ?2) and l.id < cast(?3 as uuid)
                order by l.id desc limit ?4
                """)
            .setParameter(1, seller)
            .setParameter(2, status.map(Enum::name).orElse(""))
            .setParameter(
                3, before.map(UUID::toString).orElse("ffffffff-ffff-ffff-ffff-ffffffffffff"))
            .setParameter(4, size + 1)
            .getResultList();
    List<OwnListing> items = rows.stream().limit(size).map(JpaListingViews::own).toList();
    return new Page<>(
        items,
        rows.size() > size
            ? Optional.of(items.get(items.size() - 1).id().toString())
            : Optional.empty());
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<ListingStatus, Long> count(UUID seller) {
    List<Object[]> rows =
        em.createNativeQuery(
                "select status, count(*) from catalog.listing where seller = ?1 group by status")
            .setParameter(1, seller)
            .getResultList();
    return rows.stream()
        .collect(
            Collectors.toMap(
                r -> ListingStatus.valueOf((String) r[0]), r -> ((Number) r[1]).longValue()));
  }

  @SuppressWarnings("unchecked")
  private Optional<ListingView> one(String condition, Object key) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select l.id, l.version, l.status, l.sku, l.slug, cast(l.title as text),
                  cast(l.story as text), cast(l.materials as text), l.craft, l.price_minor, l.supply,
                  s.on_hand - s.held, l.lead_days, l.weight_grams, l.length_cm, l.width_cm,
                  l.height_cm, l.province, l.hs_code, l.hs_edition, cast(l.pictures as text),
                  l.published_at, l.updated_at, v.id, v.account,
                  cast(case when v.shop_name = '{}' then v.name else v.shop_name end as text), v.kind,
                  v.registry_number, v.province, v.chamber,
                  v.may_sell and v.card_expires_on >= cast(?1 as date)
                from catalog.listing l join catalog.stock s on s.listing = l.id
                join catalog.seller v on v.id = l.seller
                where l.published_at is not null and
                """
                    + condition)
            .setParameter(1, MoroccoTime.today(clock).toString())
            .setParameter(2, key)
            .getResultList();
    return rows.stream().findFirst().map(this::view);
  }

  private ListingView view(@Nullable Object[] r) {
    boolean maySell = Boolean.TRUE.equals(r[30]);
    Supply supply = Supply.valueOf(text(r[10]));
    Availability availability =
        Availability.of(ListingStatus.valueOf(text(r[2])), supply, number(r[11]), maySell);
    return new ListingView(
        (UUID) required(r[0]),
        ((Number) required(r[1])).longValue(),
        availability.state(),
        text(r[3]),
        text(r[4]),
        localized(r[5]),
        localized(r[6]),
        localized(r[7]),
        crafts.find(text(r[8])).orElseThrow(),
        Money.mad(((Number) required(r[9])).longValue()),
        supply,
        availability.pieces(),
        number(r[12]),
        number(r[13]),
        new Offer.Dimensions(number(r[14]), number(r[15]), number(r[16])),
        Territory.province(text(r[17])).orElseThrow(),
        text(r[18]),
        text(r[19]),
        List.of(Json.read(text(r[20]), String[].class)),
        new SellerCard(
            (UUID) required(r[23]),
            (UUID) required(r[24]),
            localized(r[25]),
            text(r[26]),
            text(r[27]),
            text(r[28]),
            text(r[29]),
            maySell),
        ((Timestamp) required(r[21])).toInstant(),
        ((Timestamp) required(r[22])).toInstant());
  }

  private static OwnListing own(@Nullable Object[] r) {
    ListingStatus status = ListingStatus.valueOf(text(r[4]));
    Supply supply = Supply.valueOf(text(r[8]));
    int onHand = number(r[9]);
    int held = number(r[10]);
    LocalizedText title = localized(r[5]);
    Set<Language> missing = EnumSet.copyOf(SCREENS);
    missing.removeAll(title.languages());
    return new OwnListing(
        (UUID) required(r[0]),
        ((Number) required(r[1])).longValue(),
        text(r[2]),
        text(r[3]),
        status,
        status == ListingStatus.PUBLISHED && supply != Supply.MADE_TO_ORDER && onHand == held,
        title,
        text(r[6]),
        Optional.ofNullable((Number) r[7]).map(minor -> Money.mad(minor.longValue())),
        supply,
        onHand,
        held,
        Optional.ofNullable((String) r[11]),
        missing,
        ((Timestamp) required(r[12])).toInstant());
  }

  private static LocalizedText localized(@Nullable Object json) {
    return Json.read(text(json), LocalizedText.class);
  }

  private static String text(@Nullable Object column) {
    return (String) required(column);
  }

  private static int number(@Nullable Object column) {
    return ((Number) required(column)).intValue();
  }

  private static Object required(@Nullable Object column) {
    return Objects.requireNonNull(column);
  }
}
