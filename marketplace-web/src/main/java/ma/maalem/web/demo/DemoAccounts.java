package ma.maalem.web.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import ma.maalem.kernel.Language;
import ma.maalem.platform.identity.Role;

/** The accounts that visitors sign in with, from {@code demo-accounts.properties}. */
public final class DemoAccounts {

  static final String DOMAIN = "maalem.example";

  private static final List<DemoAccount> ALL = read();

  private DemoAccounts() {}

  /**
   * One account.
   *
   * @param key how the file names it, such as {@code weaver}
   * @param chamber code of an officer's chamber
   * @param member whose registry record it goes with, for artisans
   * @param tryThis what to look at first, in English
   */
  public record DemoAccount(
      String key,
      Role role,
      String name,
      String email,
      String password,
      Language language,
      Optional<String> chamber,
      Optional<CastMember> member,
      String tryThis) {}

  /** All accounts, in the order to show them. */
  public static List<DemoAccount> all() {
    return ALL;
  }

  static String email(CastMember member) {
    return ALL.stream()
        .filter(account -> account.member().filter(member::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No account for " + member))
        .email();
  }

  private static List<DemoAccount> read() {
    var file = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(
                DemoAccounts.class.getResourceAsStream("/demo-accounts.properties")),
            StandardCharsets.UTF_8)) {
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(file.getProperty("accounts").split(" ")).stream()
        .map(key -> account(file, key))
        .toList();
  }

  private static DemoAccount account(Properties file, String key) {
    return new DemoAccount(
        key,
        Role.valueOf(required(file, key + ".role")),
        required(file, key + ".name"),
        required(file, key + ".email"),
        required(file, key + ".password"),
        Language.valueOf(required(file, key + ".language")),
        Optional.ofNullable(file.getProperty(key + ".chamber")),
        Optional.ofNullable(file.getProperty(key + ".member")).map(CastMember::valueOf),
        required(file, key + ".try"));
  }

  private static String required(Properties file, String name) {
    return Objects.requireNonNull(file.getProperty(name), name);
  }
}
