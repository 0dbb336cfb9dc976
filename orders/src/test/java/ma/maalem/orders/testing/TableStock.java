package ma.maalem.orders.testing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import ma.maalem.catalog.CatalogProblem;
import ma.maalem.platform.testing.TestDatabase;

/** Stock in a table of the test's database, by one conditional statement in the transaction. */
final class TableStock implements Stock {

  @Inject private EntityManager em;
  private final TestDatabase database;
  private final Shelf shelf;

  TableStock(TestDatabase database, Shelf shelf) {
    this.database = database;
    this.shelf = shelf;
    database.wire(this);
    shelf.countedBy(this::free);
    database.transaction(
        () -> {
          run("create schema if not exists test");
          run(
              "create table test.stock (listing uuid primary key, pieces int not null, free int not null check (free between 0 and pieces))");
          run("create table test.held (reservation uuid, listing uuid, quantity int not null)");
        });
  }

  @Override
  public void put(UUID listing, int pieces) {
    database.transaction(
        () -> {
          run("insert into test.stock values (?1, ?2, ?2)", listing, pieces);
        });
  }

  @Override
  public int free(UUID listing) {
    return count("free", listing);
  }

  @Override
  public int present(UUID listing) {
    return count("pieces", listing);
  }

  @Override
  public void hold(UUID reservation, UUID listing, int quantity) {
    if (shelf.isMadeToOrder(listing)) {
      return;
    }
    if (run(
            "update test.stock set free = free - ?2 where listing = ?1 and free >= ?2",
            listing,
            quantity)
        == 0) {
      throw CatalogProblem.SOLD_OUT.refusal(listing);
    }
    run("insert into test.held values (?1, ?2, ?3)", reservation, listing, quantity);
  }

  @Override
  public void release(UUID reservation) {
    run(
        """
        with gone as (delete from test.held where reservation = ?1 returning listing, quantity)
        update test.stock s set free = free + g.quantity from gone g where g.listing = s.listing
        """,
        reservation);
  }

  @Override
  public void take(UUID reservation) {
    run(
        """
        with gone as (delete from test.held where reservation = ?1 returning listing, quantity)
        update test.stock s set pieces = pieces - g.quantity from gone g where g.listing = s.listing
        """,
        reservation);
  }

  private int count(String column, UUID listing) {
    return database.transaction(
        () -> {
          List<?> counts =
              em.createNativeQuery("select " + column + " from test.stock where listing = ?1")
                  .setParameter(1, listing)
                  .getResultList();
          return counts.stream().mapToInt(n -> ((Number) n).intValue()).sum();
        });
  }

  private int run(String sql, Object... parameters) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query.executeUpdate();
  }
}
