package ma.maalem.catalog.stock;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.catalog.StockReservations;
import ma.maalem.catalog.search.SearchChanges;
import ma.maalem.kernel.ProblemException;
import ma.maalem.platform.time.MoroccoTime;

/** Rows are locked in the order reservation, stock, and stock rows in the order of listings. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaStockReservations implements StockReservations {

  @Inject private EntityManager em;
  private final SearchChanges search;
  private final InstantSource clock;

  @Inject
  JpaStockReservations(SearchChanges search, InstantSource clock) {
    this.search = search;
    this.clock = clock;
  }

  @Override
  public void hold(UUID reservation, UUID listing, int quantity) {
    if (quantity < 1) {
      throw new IllegalArgumentException("Cannot hold " + quantity + " pieces");
    }
    List<?> held =
        em.createNativeQuery(
                """
                with sellable as (
                  select l.id, l.supply <> 'MADE_TO_ORDER' as from_stock
                  from catalog.listing l join catalog.seller v on v.id = l.seller
                  where l.id = ?2 and l.status = 'PUBLISHED'
                    and v.may_sell and v.card_expires_on >= cast(?4 as date)),
                counted as (
                  update catalog.stock s set held = held + ?3 from sellable
                  where s.listing = sellable.id and sellable.from_stock and s.on_hand - s.held >= ?3
                  returning s.listing),
                free as (
                  select listing, true as from_stock from counted
                  union all
                  select id, false from sellable where not from_stock and ?3 <= ?6)
                insert into catalog.reservation as r
                  (reservation, listing, quantity, from_stock, state, held_at)
                select ?1, listing, ?3, from_stock, 'HELD', cast(?5 as timestamptz) from free
                on conflict (reservation, listing) do update set quantity = r.quantity + excluded.quantity
                  where r.state = 'HELD'
                returning r.listing
                """)
            .setParameter(1, reservation)
            .setParameter(2, listing)
            .setParameter(3, quantity)
            .setParameter(4, MoroccoTime.today(clock).toString())
            .setParameter(5, clock.instant().toString())
            .setParameter(6, MadeToOrder.LIMIT)
            .getResultList();
    if (held.isEmpty()) {
      throw refusal(listing);
    }
    search.listings(List.of(listing));
  }

  @Override
  public void release(UUID reservation) {
    close(reservation, "RELEASED", "held = s.held - r.quantity");
  }

  @Override
  public void take(UUID reservation) {
    close(reservation, "TAKEN", "held = s.held - r.quantity, on_hand = s.on_hand - r.quantity");
  }

  @SuppressWarnings("unchecked")
  private void close(UUID reservation, String state, String movement) {
    List<UUID> listings =
        em.createNativeQuery(
                """
                update catalog.reservation set state = ?2, closed_at = cast(?3 as timestamptz)
                where reservation = ?1 and state = 'HELD' returning listing
                """)
            .setParameter(1, reservation)
            .setParameter(2, state)
            .setParameter(3, clock.instant().toString())
            .getResultList();
    if (listings.isEmpty()) {
      return;
    }
    em.createNativeQuery(
            """
            select s.listing from catalog.stock s join catalog.reservation r on r.listing = s.listing
            where r.reservation = ?1 and r.from_stock order by s.listing for update of s
            """)
        .setParameter(1, reservation)
        .getResultList();
    em.createNativeQuery(
            """
            update catalog.stock s set %s from catalog.reservation r
            where r.reservation = ?1 and r.from_stock and s.listing = r.listing
              and r.listing = any (cast(?2 as uuid[]))
            """
                .formatted(movement))
        .setParameter(1, reservation)
        .setParameter(2, listings.stream().map(UUID::toString).collect(joining(",", "{", "}")))
        .executeUpdate();
    search.listings(listings);
  }

  private ProblemException refusal(UUID listing) {
    boolean sellable =
        !em.createNativeQuery(
                """
                select 1 from catalog.listing l join catalog.seller v on v.id = l.seller
                where l.id = ?1 and l.status = 'PUBLISHED'
                  and v.may_sell and v.card_expires_on >= cast(?2 as date)
                """)
            .setParameter(1, listing)
            .setParameter(2, MoroccoTime.today(clock).toString())
            .getResultList()
            .isEmpty();
    return (sellable ? CatalogProblem.SOLD_OUT : CatalogProblem.NOT_FOR_SALE).refusal(listing);
  }
}
