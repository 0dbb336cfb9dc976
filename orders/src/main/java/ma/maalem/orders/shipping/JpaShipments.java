package ma.maalem.orders.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Ids;

@ApplicationScoped
class JpaShipments implements Shipments {

  private static final UUID LAST = new UUID(-1, -1);

  @Inject private EntityManager em;

  @Override
  public void add(Shipment shipment) {
    em.persist(shipment);
    em.flush();
  }

  @Override
  public Optional<Shipment> find(UUID id) {
    return Optional.ofNullable(em.find(Shipment.class, id));
  }

  @Override
  public Optional<Shipment> lock(UUID id) {
    return Optional.ofNullable(em.find(Shipment.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Shipment> ofOrder(UUID order) {
    return em.createQuery(
            "select s from Shipment s where s.order = :order order by s.shippedAt", Shipment.class)
        .setParameter("order", order)
        .getResultList();
  }

  @Override
  public Optional<Shipment> ofPart(UUID sellerOrder) {
    return em.createQuery(
            "select s from Shipment s where s.sellerOrder = :sellerOrder", Shipment.class)
        .setParameter("sellerOrder", sellerOrder)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Shipment> ofExporter(UUID account, Optional<UUID> after, int limit) {
    return em.createQuery(
            "select s from Shipment s where s.exporter = :account and s.id < :after"
                + " order by s.id desc",
            Shipment.class)
        .setParameter("account", account)
        .setParameter("after", after.orElse(LAST))
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public boolean addScan(UUID shipment, TrackingScan scan, String reporter, Instant receivedAt) {
    return em.createNativeQuery(
                """
                insert into orders.shipment_scan
                  (id, shipment_id, code, occurred_at, offset_seconds, location, reporter, received_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                on conflict (shipment_id, code, occurred_at, location) do nothing
                """)
            .setParameter(1, Ids.next())
            .setParameter(2, shipment)
            .setParameter(3, scan.code().name())
            .setParameter(4, Timestamp.from(scan.occurredAt().toInstant()))
            .setParameter(5, scan.occurredAt().getOffset().getTotalSeconds())
            .setParameter(6, scan.location() == null ? "" : scan.location())
            .setParameter(7, reporter)
            .setParameter(8, Timestamp.from(receivedAt))
            .executeUpdate()
        == 1;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<UUID, List<TrackingScan>> scansOf(Collection<UUID> shipments) {
    Map<UUID, List<TrackingScan>> scans = new HashMap<>();
    if (shipments.isEmpty()) {
      return scans;
    }
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select shipment_id, code, occurred_at, offset_seconds, location
                from orders.shipment_scan
                where shipment_id = any (cast(string_to_array(?1, ',') as uuid[]))
                """)
            .setParameter(1, String.join(",", shipments.stream().map(UUID::toString).toList()))
            .getResultList();
    for (Object[] row : rows) {
      String location = (String) row[4];
      scans
          .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
          .add(
              new TrackingScan(
                  TrackingCode.valueOf((String) row[1]),
                  ((Timestamp) row[2])
                      .toInstant()
                      .atOffset(ZoneOffset.ofTotalSeconds(((Number) row[3]).intValue())),
                  location.isEmpty() ? null : location));
    }
    return scans;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<S10> nextItem() {
    List<Object[]> ranges =
        em.createNativeQuery(
                """
                select id, indicator, first, last, country, coalesce(last_used, 0) from orders.item_range
                where last_used is null or last_used < last order by id limit 1 for update
                """)
            .getResultList();
    return ranges.stream().findFirst().flatMap(this::next);
  }

  private Optional<S10> next(Object[] row) {
    S10Series range =
        new S10Series((String) row[1], number(row[2]), number(row[3]), (String) row[4]);
    int used = number(row[5]);
    Optional<S10> next =
        used == 0
            ? Optional.of(range.start())
            : range.after(S10.of((String) row[1], used, (String) row[4]));
    next.ifPresent(
        item ->
            em.createNativeQuery("update orders.item_range set last_used = ?2 where id = ?1")
                .setParameter(1, row[0])
                .setParameter(2, item.serial())
                .executeUpdate());
    return next;
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
