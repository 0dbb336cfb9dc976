package ma.maalem.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A mark takes its number under the lock of the document's row, so that of two marks the one that
 * commits later has the larger number. Rows are locked in the order of ids.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaSearchChanges implements SearchChanges {

  private static final String AGAIN =
      """
       on conflict (kind, id) do update
      set seq = nextval('catalog.search_change_seq'), claimed_until = null, attempts = 0
      """;

  @Inject private EntityManager em;

  @Override
  public void listings(Collection<UUID> listings) {
    mark("select 'LISTING', id from unnest(cast(?1 as uuid[])) as c (id) order by id", listings);
  }

  @Override
  public void sellers(Collection<UUID> sellers) {
    mark("select 'SELLER', id from unnest(cast(?1 as uuid[])) as c (id) order by id", sellers);
    mark(
        """
        select 'LISTING', id from catalog.listing
        where seller = any (cast(?1 as uuid[])) and status = 'PUBLISHED' order by id
        """,
        sellers);
  }

  private void mark(String documents, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return;
    }
    em.createNativeQuery(
            "insert into catalog.search_change (kind, id, seq) select kind, id,"
                + " nextval('catalog.search_change_seq') from ("
                + documents
                + ") as d (kind, id)"
                + AGAIN)
        .setParameter(1, array(ids))
        .executeUpdate();
  }

  private static String array(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
  }
}
