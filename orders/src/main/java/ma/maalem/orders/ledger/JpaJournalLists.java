package ma.maalem.orders.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.maalem.kernel.Money;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaJournalLists implements JournalLists {

  @Inject private EntityManager em;

  @Override
  public List<ReadLedger.Entry> entries(Optional<UUID> order, long beforeSeq, int limit) {
    List<Object[]> entries =
        rows(
            em.createNativeQuery(
                    """
                    select id, seq, fact, reason, order_id, at from orders.journal_entry
                    where (?1 = '' or order_id = cast(nullif(?1, '') as uuid)) and seq < ?2
                    order by seq desc limit ?3
                    """)
                .setParameter(1, order.map(UUID::toString).orElse(""))
                .setParameter(2, beforeSeq)
                .setParameter(3, limit));
    Map<UUID, List<Posting>> postings =
        postings(entries.stream().map(r -> r[0].toString()).toList());
    return entries.stream()
        .map(
            r ->
                new ReadLedger.Entry(
                    ((Number) r[1]).longValue(),
                    (String) r[2],
                    JournalEntry.Reason.valueOf((String) r[3]),
                    (UUID) r[4],
                    ((Timestamp) r[5]).toInstant(),
                    postings.getOrDefault((UUID) r[0], List.of())))
        .toList();
  }

  private Map<UUID, List<Posting>> postings(List<String> entries) {
    Map<UUID, List<Posting>> byEntry = new HashMap<>();
    rows(em.createNativeQuery(
                """
                    select entry_id, account, seller, amount_minor, currency from orders.posting
                    where entry_id = any (cast(string_to_array(?1, ',') as uuid[]))
                    order by entry_id, position
                    """)
            .setParameter(1, String.join(",", entries)))
        .forEach(
            r ->
                byEntry
                    .computeIfAbsent((UUID) r[0], id -> new ArrayList<>())
                    .add(new Posting(account(r[1], r[2]), money(r[3], r[4]))));
    return byEntry;
  }

  @Override
  public List<ReadLedger.Balance> balances() {
    return rows(
            em.createNativeQuery(
                """
                select account, seller, sum(amount_minor), currency, count(*) from orders.posting
                group by account, seller, currency order by account, sum(amount_minor), seller
                """))
        .stream()
        .map(
            r ->
                new ReadLedger.Balance(
                    account(r[0], r[1]), money(r[2], r[3]), ((Number) r[4]).longValue()))
        .toList();
  }

  @Override
  public ReadLedger.Proof proof() {
    Object[] row =
        rows(em.createNativeQuery(
                """
                    select count(*), count(*) filter (where sum <> 0), coalesce(sum(sum), 0)
                    from (select sum(amount_minor) as sum from orders.posting
                      group by entry_id, currency) entries
                    """))
            .get(0);
    return new ReadLedger.Proof(
        ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), money(row[2], "MAD"));
  }

  private static LedgerAccount account(Object kind, @Nullable Object seller) {
    return new LedgerAccount(
        LedgerAccount.Kind.valueOf((String) kind), Optional.ofNullable((UUID) seller));
  }

  private static Money money(Object minor, Object currency) {
    return new Money(((Number) minor).longValue(), Currency.getInstance((String) currency));
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }
}
