package ma.maalem.catalog.seller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.maalem.catalog.SellerCard;
import ma.maalem.catalog.Sellers;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.platform.json.Json;
import ma.maalem.platform.time.MoroccoTime;

@ApplicationScoped
@Transactional
class JpaSellers implements Sellers {

  private static final String CARD =
      """
      select id, account, cast(case when shop_name = '{}' then name else shop_name end as text),
        kind, registry_number, province, chamber, may_sell and card_expires_on >= cast(?1 as date)
      from catalog.seller where
      """;

  @Inject private EntityManager em;
  private final InstantSource clock;

  @Inject
  JpaSellers(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Optional<SellerCard> find(UUID seller) {
    return cards(query("id = ?2").setParameter(2, seller)).stream().findFirst();
  }

  @Override
  public Map<UUID, SellerCard> find(Collection<UUID> sellers) {
    if (sellers.isEmpty()) {
      return Map.of();
    }
    String ids = sellers.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    return cards(query("id = any (cast(?2 as uuid[]))").setParameter(2, ids)).stream()
        .collect(Collectors.toMap(SellerCard::id, Function.identity()));
  }

  @Override
  public Optional<SellerCard> ofAccount(UUID account) {
    return cards(query("account = ?2").setParameter(2, account)).stream().findFirst();
  }

  private Query query(String condition) {
    return em.createNativeQuery(CARD + condition)
        .setParameter(1, MoroccoTime.today(clock).toString());
  }

  @SuppressWarnings("unchecked")
  private static List<SellerCard> cards(Query query) {
    List<Object[]> rows = query.getResultList();
    return rows.stream()
        .map(
            r ->
                new SellerCard(
                    (UUID) r[0],
                    (UUID) r[1],
                    Json.read((String) r[2], LocalizedText.class),
                    (String) r[3],
                    (String) r[4],
                    (String) r[5],
                    (String) r[6],
                    (Boolean) r[7]))
        .toList();
  }
}
