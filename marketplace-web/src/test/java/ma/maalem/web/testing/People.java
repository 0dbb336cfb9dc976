package ma.maalem.web.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Accounts for tests: opened as anybody opens them, staff then given their role. */
public final class People {

  public static final String PASSWORD = "correct horse battery";

  private People() {}

  /** An address that nobody else has. */
  public static String email(String who) {
    return who + "-" + UUID.randomUUID().toString().substring(0, 8) + "@maalem.example";
  }

  public static Http artisan(String email) {
    return opened(email, "artisan", "ar");
  }

  public static Http buyer(String email) {
    return opened(email, "buyer", "fr");
  }

  /** An officer of that chamber, such as CAR-07. */
  public static Http officer(String chamber) {
    return Http.signedIn(officerEmail(chamber), PASSWORD);
  }

  /** The address with which a new officer of that chamber signs in. */
  public static String officerEmail(String chamber) {
    String email = email("officer");
    opened(email, "buyer", "fr");
    promote(email, "OFFICER", chamber);
    return email;
  }

  private static Http opened(String email, String role, String language) {
    Http.guest()
        .post(
            "/" + language + "/register",
            "application/x-www-form-urlencoded",
            "role="
                + role
                + "&displayName=Itto&email="
                + email
                + "&password="
                + PASSWORD.replace(' ', '+'));
    return Http.signedIn(email, PASSWORD);
  }

  private static void promote(String email, String role, String chamber) {
    var database = Servers.shared().database();
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement update =
            connection.prepareStatement(
                "update platform.account set role = ?, chamber = ? where email = ?")) {
      update.setString(1, role);
      update.setString(2, chamber);
      update.setString(3, email);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
