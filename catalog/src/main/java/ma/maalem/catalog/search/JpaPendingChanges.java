package ma.maalem.catalog.search;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collector;

/**
 * Rows are claimed for a while instead of being locked, so that no transaction waits for the search
 * server. Documents and targets are read after the claim: they hold everything that the claimed
 * changes tell.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JpaPendingChanges implements PendingChanges {

  @Inject private EntityManager em;
  private final DocumentSource source;

  @Inject
  JpaPendingChanges(DocumentSource source) {
    this.source = source;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Claim claim(int limit) {
    if (targets().isEmpty()) {
      return new Claim(List.of(), List.of(), Set.of());
    }
    List<Object[]> rows =
        em.createNativeQuery(
                """
                update catalog.search_change c set claimed_until = now() + interval '30 seconds'
                from (select kind, id from catalog.search_change
                  where claimed_until is null or claimed_until < now()
                  order by seq limit ?1 for update skip locked) d
                where c.kind = d.kind and c.id = d.id returning c.kind, c.id, c.seq
                """)
            .setParameter(1, limit)
            .getResultList();
    List<Pending> pending =
        rows.stream()
            .map(
                r ->
                    new Pending(
                        Kind.valueOf((String) r[0]), (UUID) r[1], ((Number) r[2]).longValue()))
            .toList();
    Map<String, IndexDocument> documents = new HashMap<>();
    source.listings(ids(pending, Kind.LISTING)).forEach(d -> documents.put(d.key(), d));
    source.sellers(ids(pending, Kind.SELLER)).forEach(d -> documents.put(d.key(), d));
    List<DocumentChange> changes = new ArrayList<>();
    for (Pending each : pending) {
      changes.add(
          new DocumentChange(
              each.key(), each.seq(), Optional.ofNullable(documents.get(each.key()))));
    }
    return new Claim(pending, changes, targets());
  }

  @Override
  public void done(List<Pending> pending) {
    change("delete from catalog.search_change c", pending);
  }

  @Override
  public void giveBack(List<Pending> pending) {
    change("update catalog.search_change c set claimed_until = null", pending);
  }

  @Override
  public void putOff(List<Pending> pending) {
    change(
        """
        update catalog.search_change c set attempts = attempts + 1,
          claimed_until = now() + least(interval '1 hour', interval '1 second' * (2 ^ least(attempts, 12)))
        """,
        pending);
  }

  @Override
  public boolean isEmpty() {
    return em.createNativeQuery("select 1 from catalog.search_change limit 1")
        .getResultList()
        .isEmpty();
  }

  /** Skips rows that somebody is changing: they get a new number anyway. */
  private void change(String statement, List<Pending> pending) {
    if (pending.isEmpty()) {
      return;
    }
    em.createNativeQuery(
            statement
                + """
                 where (c.kind, c.id) in (
                  select p.kind, p.id from catalog.search_change p
                  join unnest(cast(?1 as text[]), cast(?2 as uuid[]), cast(?3 as bigint[]))
                    as known (kind, id, seq)
                    on known.kind = p.kind and known.id = p.id and known.seq = p.seq
                  for update of p skip locked)
                """)
        .setParameter(1, pending.stream().map(p -> p.kind().name()).collect(array()))
        .setParameter(2, pending.stream().map(p -> p.id().toString()).collect(array()))
        .setParameter(3, pending.stream().map(p -> Long.toString(p.seq())).collect(array()))
        .executeUpdate();
  }

  private Set<DocumentIndex.Target> targets() {
    Set<DocumentIndex.Target> targets = EnumSet.noneOf(DocumentIndex.Target.class);
    List<?> states =
        em.createNativeQuery("select state from catalog.search_index where state <> 'PREPARING'")
            .getResultList();
    for (Object state : states) {
      targets.add(state.equals("LIVE") ? DocumentIndex.Target.LIVE : DocumentIndex.Target.NEXT);
    }
    return targets;
  }

  private static List<UUID> ids(List<Pending> pending, Kind kind) {
    return pending.stream().filter(p -> p.kind() == kind).map(Pending::id).toList();
  }

  private static Collector<CharSequence, ?, String> array() {
    return joining(",", "{", "}");
  }
}
