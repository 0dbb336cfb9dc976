package ma.maalem.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import ma.maalem.platform.json.Json;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaOrderLists implements OrderLists {

  private static final UUID LAST = new UUID(-1, -1);

  private static final String ORDERS =
      """
      select o.id, o.number, o.status, o.payment, p.status, o.email, o.address->>'country',
        (select count(*) from orders.seller_order s where s.order_id = o.id),
        o.total_minor, o.currency, o.placed_at
      from orders.placed_order o left join orders.payment p on p.order_id = o.id
      """;

  @Inject private EntityManager em;

  @Override
  public List<SellerOrderRow> ofSeller(
      UUID seller, Optional<SellerOrderStatus> status, Optional<UUID> before, int limit) {
    return rows(
            em.createNativeQuery(
                    """
                    select s.id, o.number, s.status, o.payment, o.address->>'city', o.address->>'country',
                      cast(first.goods->'title' as text), pieces.number,
                      s.goods_minor + s.shipping_minor, s.commission_minor, o.currency,
                      s.promised_by, o.placed_at
                    from orders.seller_order s join orders.placed_order o on o.id = s.order_id
                      join orders.order_line first on first.seller_order_id = s.id and first.position = 0
                      join lateral (select sum(quantity) as number from orders.order_line l
                        where l.seller_order_id = s.id) pieces on true
                    where s.seller = ?1 and s.status <> 'AWAITING_PAYMENT'
                      and (?2 = '' or s.status = ?2) and s.id < ?3
                    order by s.id desc limit ?4
                    """)
                .setParameter(1, seller)
                .setParameter(2, status.map(Enum::name).orElse(""))
                .setParameter(3, before.orElse(LAST))
                .setParameter(4, limit))
        .stream()
        .map(
            r ->
                new SellerOrderRow(
                    (UUID) r[0],
                    (String) r[1],
                    SellerOrderStatus.valueOf((String) r[2]),
                    PaymentMethod.valueOf((String) r[3]),
                    (String) r[4],
                    (String) r[5],
                    Json.read((String) r[6], LocalizedText.class),
                    ((Number) r[7]).intValue(),
                    money(r[8], r[10]),
                    money(r[8], r[10]).minus(money(r[9], r[10])),
                    ((Date) r[11]).toLocalDate(),
                    ((Timestamp) r[12]).toInstant()))
        .toList();
  }

  @Override
  public List<OrderRow> ofAccount(UUID account, Optional<UUID> before, int limit) {
    return orders(
        em.createNativeQuery(
                ORDERS + " where o.account = ?1 and o.id < ?2 order by o.id desc limit ?3")
            .setParameter(1, account)
            .setParameter(2, before.orElse(LAST))
            .setParameter(3, limit));
  }

  @Override
  public List<OrderRow> all(
      Optional<OrderStatus> status, Optional<String> search, Optional<UUID> before, int limit) {
    return orders(
        em.createNativeQuery(
                ORDERS
                    + """
                     where (?1 = '' or o.status = ?1) and o.id < ?3
                      and (?2 = '' or o.number = upper(?2) or lower(o.email) = ?2)
                    order by o.id desc limit ?4
                    """)
            .setParameter(1, status.map(Enum::name).orElse(""))
            .setParameter(2, search.map(text -> text.strip().toLowerCase(Locale.ROOT)).orElse(""))
            .setParameter(3, before.orElse(LAST))
            .setParameter(4, limit));
  }

  private static List<OrderRow> orders(Query query) {
    return rows(query).stream()
        .map(
            r ->
                new OrderRow(
                    (UUID) r[0],
                    (String) r[1],
                    OrderStatus.valueOf((String) r[2]),
                    PaymentMethod.valueOf((String) r[3]),
                    Optional.ofNullable((@Nullable String) r[4]),
                    (String) r[5],
                    (String) r[6],
                    ((Number) r[7]).intValue(),
                    money(r[8], r[9]),
                    ((Timestamp) r[10]).toInstant()))
        .toList();
  }

  private static Money money(Object minor, Object currency) {
    return new Money(((Number) minor).longValue(), Currency.getInstance((String) currency));
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }
}
