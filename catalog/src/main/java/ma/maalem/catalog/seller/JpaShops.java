package ma.maalem.catalog.seller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Region;
import ma.maalem.kernel.Territory;
import ma.maalem.platform.json.Json;
import ma.maalem.platform.time.MoroccoTime;

@ApplicationScoped
@Transactional
class JpaShops implements Shops {

  @Inject private EntityManager em;
  private final InstantSource clock;

  @Inject
  JpaShops(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<ShopView> find(UUID seller) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select id, cast(name as text), cast(shop_name as text), cast(story as text), kind,
                  registry_number, province, chamber, cast(crafts as text), verified_at,
                  cast(card_expires_on as text),
                  may_sell and card_expires_on >= cast(?2 as date),
                  (select count(*) from catalog.listing l
                    where l.seller = s.id and l.status = 'PUBLISHED')
                from catalog.seller s where id = ?1
                """)
            .setParameter(1, seller)
            .setParameter(2, MoroccoTime.today(clock).toString())
            .getResultList();
    return rows.stream().findFirst().map(JpaShops::view);
  }

  @Override
  public Optional<UUID> describe(UUID account, ShopContent content) {
    List<?> ids =
        em.createNativeQuery(
                """
                update catalog.seller set shop_name = cast(?2 as jsonb), story = cast(?3 as jsonb)
                where account = ?1 returning id
                """)
            .setParameter(1, account)
            .setParameter(2, Json.write(content.name()))
            .setParameter(3, Json.write(content.story()))
            .getResultList();
    return ids.stream().findFirst().map(UUID.class::cast);
  }

  private static ShopView view(Object[] r) {
    LocalizedText verifiedName = text(r[1]);
    LocalizedText shopName = text(r[2]);
    String province = (String) r[6];
    String chamber = (String) r[7];
    Optional<Region> region = Territory.province(province).map(p -> p.region());
    return new ShopView(
        (UUID) r[0],
        shopName.isEmpty() ? verifiedName : shopName,
        verifiedName,
        text(r[3]),
        (String) r[4],
        (String) r[5],
        province,
        Territory.province(province).map(p -> p.name()).orElse(LocalizedText.EMPTY),
        region.map(Region::code).orElse(""),
        region.map(Region::name).orElse(LocalizedText.EMPTY),
        chamber,
        Territory.regionOfChamber(chamber).map(Region::chamberName).orElse(LocalizedText.EMPTY),
        List.of(Json.read((String) r[8], String[].class)),
        ((Timestamp) r[9]).toInstant(),
        LocalDate.parse((String) r[10]),
        (Boolean) r[11],
        ((Number) r[12]).longValue());
  }

  private static LocalizedText text(Object json) {
    return Json.read((String) json, LocalizedText.class);
  }
}
