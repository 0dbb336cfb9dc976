package ma.maalem.orders.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;

@ApplicationScoped
class JpaJournal implements Journal {

  @Inject private EntityManager em;

  @Override
  public boolean add(JournalEntry entry) {
    int added =
        em.createNativeQuery(
                """
                insert into orders.journal_entry (id, fact, reason, order_id, at)
                values (?1, ?2, ?3, ?4, ?5) on conflict (fact) do nothing
                """)
            .setParameter(1, entry.id())
            .setParameter(2, entry.fact())
            .setParameter(3, entry.reason().name())
            .setParameter(4, entry.order())
            .setParameter(5, Timestamp.from(entry.at()))
            .executeUpdate();
    if (added == 0) {
      return false;
    }
    int position = 0;
    for (Posting posting : entry.postings()) {
      em.createNativeQuery(
              """
              insert into orders.posting (entry_id, position, account, seller, amount_minor, currency)
              values (?1, ?2, ?3, cast(nullif(?4, '') as uuid), ?5, ?6)
              """)
          .setParameter(1, entry.id())
          .setParameter(2, position++)
          .setParameter(3, posting.account().kind().name())
          .setParameter(4, posting.account().seller().map(Object::toString).orElse(""))
          .setParameter(5, posting.amount().minor())
          .setParameter(6, posting.amount().currency().getCurrencyCode())
          .executeUpdate();
    }
    return true;
  }
}
