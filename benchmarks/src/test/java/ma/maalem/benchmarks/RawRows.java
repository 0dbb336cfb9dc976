package ma.maalem.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import ma.maalem.embedded.Database;

/** Reads by one statement each what a listing's page shows, on as many connections as users. */
final class RawRows {

  private static final String ROW =
      """
      select l.*, s.name, s.shop_name, s.kind, s.province as seller_province, s.may_sell,
             s.suspended_for, t.on_hand - t.held as available
      from catalog.listing l
      join catalog.seller s on s.id = l.seller
      left join catalog.stock t on t.listing = l.id
      where l.slug = ?
      """;

  private RawRows() {}

  static void measure(Plan plan, Database database)
      throws InterruptedException, ExecutionException {
    int users = plan.settings().users();
    long until = System.nanoTime() + plan.settings().seconds() * 1_000_000_000L;
    Callable<Void> user =
        () -> {
          read(plan, database, until);
          return null;
        };
    ExecutorService people = Executors.newFixedThreadPool(users);
    try {
      List<Callable<Void>> all = new ArrayList<>();
      for (int i = 0; i < users; i++) {
        all.add(user);
      }
      for (Future<Void> done : people.invokeAll(all)) {
        done.get();
      }
    } finally {
      people.shutdownNow();
    }
  }

  private static void read(Plan plan, Database database, long until) throws SQLException {
    List<String> slugs = plan.slugs();
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement(ROW)) {
      while (System.nanoTime() < until) {
        long begun = System.nanoTime();
        statement.setString(1, slugs.get(ThreadLocalRandom.current().nextInt(slugs.size())));
        boolean found = false;
        try (ResultSet row = statement.executeQuery()) {
          int columns = row.getMetaData().getColumnCount();
          while (row.next()) {
            found = true;
            for (int column = 1; column <= columns; column++) {
              row.getObject(column);
            }
          }
        }
        plan.measurements().add(Steps.RAW_ROW, begun, System.nanoTime(), !found);
      }
    }
  }
}
