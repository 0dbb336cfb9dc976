package ma.maalem.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database of an embedded PostgreSQL and who owns it. */
public record Database(String url, String user, String password) {

  /** Opens a connection as the owner. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }
}
