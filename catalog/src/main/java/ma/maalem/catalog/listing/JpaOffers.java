package ma.maalem.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.maalem.catalog.Offer;
import ma.maalem.catalog.Offers;
import ma.maalem.catalog.craft.Craft;
import ma.maalem.catalog.craft.Crafts;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.platform.json.Json;
import ma.maalem.platform.time.MoroccoTime;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class JpaOffers implements Offers {

  @Inject private EntityManager em;
  private final Crafts crafts;
  private final InstantSource clock;

  @Inject
  JpaOffers(Crafts crafts, InstantSource clock) {
    this.crafts = crafts;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<UUID, Offer> find(Collection<UUID> listings) {
    if (listings.isEmpty()) {
      return Map.of();
    }
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select l.id, l.seller, l.status, l.sku, l.slug, cast(l.title as text), l.price_minor,
                  s.on_hand - s.held, l.supply, l.lead_days, l.weight_grams, l.length_cm, l.width_cm,
                  l.height_cm, l.craft, l.hs_code, l.hs_edition, cast(l.materials as text),
                  l.pictures ->> 0, v.may_sell and v.card_expires_on >= cast(?2 as date)
                from catalog.listing l join catalog.stock s on s.listing = l.id
                join catalog.seller v on v.id = l.seller
                where l.id = any (cast(?1 as uuid[])) and l.published_at is not null
                """)
            .setParameter(
                1, listings.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
            .setParameter(2, MoroccoTime.today(clock).toString())
            .getResultList();
    return rows.stream()
        .map(this::offer)
        .collect(Collectors.toMap(Offer::listing, Function.identity()));
  }

  private Offer offer(@Nullable Object[] r) {
    Supply supply = Supply.valueOf(text(r[8]));
    Availability availability =
        Availability.of(
            ListingStatus.valueOf(text(r[2])), supply, number(r[7]), Boolean.TRUE.equals(r[19]));
    String craftCode = text(r[14]);
    return new Offer(
        (UUID) required(r[0]),
        (UUID) required(r[1]),
        availability.state(),
        text(r[3]),
        text(r[4]),
        Json.read(text(r[5]), LocalizedText.class),
        Money.mad(((Number) required(r[6])).longValue()),
        availability.pieces(),
        supply == Supply.MADE_TO_ORDER,
        number(r[9]),
        number(r[10]),
        new Offer.Dimensions(number(r[11]), number(r[12]), number(r[13])),
        craftCode,
        crafts.find(craftCode).map(Craft::name).orElse(LocalizedText.EMPTY),
        text(r[15]),
        text(r[16]),
        Json.read(text(r[17]), LocalizedText.class),
        Optional.ofNullable((String) r[18]));
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
