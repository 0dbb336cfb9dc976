package ma.maalem.platform.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import ma.maalem.kernel.Checks;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.Territory;
import org.jspecify.annotations.Nullable;

/**
 * An account as its owner, or staff, asks for it.
 *
 * @param chamber code of an officer's chamber, null for every other role
 */
public record NewAccount(
    String email,
    String password,
    String displayName,
    Role role,
    @Nullable String chamber,
    Language language) {

  /** One local part, one @, a dotted domain: what SMTP will say about the rest, it will say. */
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\".]{2,}");

  public NewAccount {
    email = email.strip().toLowerCase(Locale.ROOT);
    displayName = displayName.strip();
  }

  /** Whether that looks like an address to which mail can be sent. */
  public static boolean isEmail(String text) {
    return text.length() <= 254 && EMAIL.matcher(text).matches();
  }

  void check() {
    Checks checks = new Checks();
    checks.text("/email", email, 3, 254);
    checks.that(email.isEmpty() || isEmail(email), "/email", "not-an-email");
    checks.that(password.length() >= 10, "/password", "too-short", 10);
    checks.that(password.length() <= 200, "/password", "too-long", 200);
    checks.text("/displayName", displayName, 2, 120);
    checks.that((role == Role.OFFICER) == (chamber != null), "/chamber", "required");
    checks.that(
        chamber == null || Territory.regionOfChamber(chamber).isPresent(), "/chamber", "unknown");
    checks.orRefuse(IdentityProblem.INVALID_ACCOUNT);
  }
}
