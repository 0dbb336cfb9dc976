package ma.maalem.web.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** Listings of the demonstration, for tests that buy them. */
public final class Goods {

  /** A listing and whose it is. */
  public record Listing(UUID id, String slug, long priceMinor, UUID seller) {}

  /** A verified seller of the demonstration and the chamber of their region. */
  public record Seller(String email, String chamber) {}

  private Goods() {}

  /**
   * One of the demonstration's sellers who has pieces in stock; the same number is the same one.
   */
  public static Seller seller(int number) {
    var database = Servers.shared().database();
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement query =
            connection.prepareStatement(
                """
                select a.email, s.chamber from catalog.seller s
                join platform.account a on a.id = s.account
                where a.email not in ('weaver@maalem.example', 'zellige@maalem.example',
                    'slippers@maalem.example')
                  and exists (select 1 from catalog.listing l where l.seller = s.id
                    and l.supply <> 'MADE_TO_ORDER' and l.weight_grams < 8000)
                order by s.id offset ? limit 1
                """)) {
      query.setInt(1, number);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return new Seller(row.getString(1), row.getString(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Some pieces of that account's shop, taken from stock, with so many left. */
  public static Listing of(String sellerEmail, int pieces) {
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> Http.guest().get("/health/ready").status() == 200);
    var database = Servers.shared().database();
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement query =
            connection.prepareStatement(
                """
                select l.id, l.slug, l.price_minor, l.seller from catalog.listing l
                join catalog.seller s on s.id = l.seller join platform.account a on a.id = s.account
                join catalog.stock k on k.listing = l.id
                where a.email = ? and l.status = 'PUBLISHED' and l.supply <> 'MADE_TO_ORDER'
                  and l.weight_grams < 8000
                order by k.on_hand - k.held desc, l.id limit 1
                """)) {
      query.setString(1, sellerEmail);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          throw new AssertionError("Nothing in the shop of " + sellerEmail);
        }
        Listing listing =
            new Listing(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getLong(3),
                row.getObject(4, UUID.class));
        stock(connection, listing.id(), pieces);
        return listing;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Pieces that nobody holds. */
  public static int free(UUID listing) {
    var database = Servers.shared().database();
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement query =
            connection.prepareStatement(
                "select on_hand - held from catalog.stock where listing = ?")) {
      query.setObject(1, listing);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Has that seller stop selling, or go on. */
  public static void suspended(UUID seller, boolean suspended) {
    var database = Servers.shared().database();
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement update =
            connection.prepareStatement(
                "update catalog.seller set may_sell = ?, suspended_for = ? where id = ?")) {
      update.setBoolean(1, !suspended);
      update.setString(2, suspended ? "CHAMBER" : null);
      update.setObject(3, seller);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void stock(Connection connection, UUID listing, int free) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update catalog.stock set on_hand = held + ? where listing = ?")) {
      update.setInt(1, free);
      update.setObject(2, listing);
      update.executeUpdate();
    }
  }
}
